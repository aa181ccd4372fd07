namespace StratexTeams.Core.Tests;

public sealed class InterleavingTests
{
    [Fact]
    public void One_seed_is_one_course_of_events() => Assert.Equal(Course(seed: 1), Course(seed: 1));

    [Fact]
    public void Many_seeds_are_many_courses_of_events() =>
        Assert.InRange(Enumerable.Range(0, 200).Select(Course).Distinct().Count(), 19, 20);

    [Fact]
    public void A_course_that_waits_for_nobody_is_found() =>
        Assert.Throws<InvalidOperationException>(() => new InterleavingScheduler(1).Run(() => new TaskCompletionSource().Task));

    [Fact]
    public void What_a_course_throws_is_thrown() =>
        Assert.Throws<DivideByZeroException>(() => new InterleavingScheduler(1).Run(() => throw new DivideByZeroException()));

    /// <summary>Two tasks of three steps each, which interleave in 20 ways.</summary>
    private static string Course(int seed)
    {
        var course = "";
        new InterleavingScheduler(seed).Run(Enumerable.Range(0, 2).Select<int, Func<Task>>(who => async () =>
        {
            for (var step = 0; step < 3; step++)
            {
                course += who;
                await Task.Yield();
            }
        }));
        return course;
    }
}
