using System.Diagnostics;
using Bulletin.Cli.Building;
using Bulletin.Cli.Files;
using Bulletin.Tests.Seasons;
using Xunit;

namespace Bulletin.Tests.CommandLine;

/// <summary>Several runs over one folder at once, and one issue that takes its worker to the end of the stack.</summary>
public sealed class TogetherTests : IDisposable
{
    private readonly Desk _desk = new();

    public void Dispose() => _desk.Dispose();

    /// <summary>tests/build-together does so with processes, for longer.</summary>
    [Fact]
    public void Eight_builds_of_one_season_at_once_all_succeed()
    {
        const int Builds = 8;
        SeasonGenerator.Write(_desk.PathOf("刊"), 4);
        for (var round = 0; round < 3; round++)
        {
            // Nothing there, outputs of another state, outputs up to date.
            if (round == 1) foreach (var path in Directory.EnumerateFiles(_desk.PathOf("刊"), "*.yaml")) File.AppendAllText(path, "# 改\n");
            var answers = new Answer[Builds];
            Parallel.For(0, Builds, new ParallelOptions { MaxDegreeOfParallelism = Builds }, i => answers[i] = _desk.Run("build", "刊", "-o", "出", "-j", "2"));
            foreach (var answer in answers) Assert.True(answer.Code == 0, answer.Error);
            Assert.DoesNotContain(_desk.Files, file => file.Contains(".bulletin-", StringComparison.Ordinal));
            Assert.Equal(0, _desk.Run("build", "刊", "-o", "出", "--check").Code);
        }
    }

    [Fact]
    public void A_temporary_file_that_a_neighbour_clears_away_is_made_anew()
    {
        var isDone = false;
        var clearing = new Thread(() =>
        {
            while (!Volatile.Read(ref isDone)) TemporaryFile.RemoveStrays(_desk.Folder);
        });
        clearing.Start();
        for (var i = 0; i < 500; i++) OutputFiles.Write([new OutputFile(_desk.PathOf("a.txt"), "a.txt", [(byte)i])]);
        Volatile.Write(ref isDone, true);
        clearing.Join();
        Assert.Equal([unchecked((byte)499)], _desk.Bytes("a.txt"));
    }

    [Theory]
    [InlineData(1), InlineData(4)]
    public void What_runs_out_of_stack_fails_alone(int workers)
    {
        var taken = new List<string>();
        var begun = InOrder.Run(Enumerable.Range(0, 6).ToList(), workers, Work, taken.Add, TestContext.Current.CancellationToken);
        Assert.Equal(6, begun);
        Assert.Equal(["0", "1", "InsufficientExecutionStackException", "3", "4", "5"], taken);

        static string Work(int item)
        {
            try
            {
                return item == 2 ? Endless(item).ToString(System.Globalization.CultureInfo.InvariantCulture) : item.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
            catch (Exception e)
            {
                return e.GetType().Name;
            }
        }
    }

    [Fact]
    public void Memory_that_runs_out_is_no_bug()
    {
        var message = Crash.Of(new OutOfMemoryException(), new("排版", "laying out"), "a.yaml", verbose: false);
        Assert.StartsWith("“a.yaml”：内存不够，没有做成", message.Chinese, StringComparison.Ordinal);
        Assert.Null(message.Detail);
        var within = Crash.Of(new TaskSchedulerException(new OutOfMemoryException()), new("排版", "laying out"), "a.yaml", verbose: false);
        Assert.Equal(message, within);
    }

    [Fact]
    public void Workers_have_room_for_the_deepest_input()
    {
        // A thousand levels of some kilobytes each: far beyond the limits on nesting (500 in a document, 32 in YAML).
        var taken = new List<int>();
        InOrder.Run([1, 2], 2, _ => Deep(1_000), taken.Add, TestContext.Current.CancellationToken);
        Assert.Equal([1_000, 1_000], taken);
    }

    private static int Endless(int depth)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        return depth < 0 ? depth : Endless(depth + 1) + 1;
    }

    private static int Deep(int levels)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        Span<byte> room = stackalloc byte[8 << 10];
        room[levels % room.Length] = 1;
        return levels == 0 ? room[0] - 1 : Deep(levels - 1) + room[levels % room.Length];
    }
}
