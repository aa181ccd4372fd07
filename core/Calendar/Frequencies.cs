namespace StratexTeams.Core.Calendar;

public static class Frequencies
{
    extension(Frequency frequency)
    {
        public int Months => frequency switch
        {
            Frequency.Monthly => 1,
            Frequency.Quarterly => 3,
            Frequency.HalfYearly => 6,
            Frequency.Yearly => 12,
        };
    }
}
