namespace StratexTeams.Core.Prompts;

/// <summary>Where a line of a prompt has got to.</summary>
public enum RowStanding
{
    Open,

    /// <summary>Recorded, red, and without the sentence it owes.</summary>
    OwesASentence,
    Recorded,

    /// <summary>Not available yet, said on this card.</summary>
    PutOff,
    ToAttest,

    /// <summary>Nothing is left to do here, or nobody may any more.</summary>
    Settled,
}
