using System.IO.Compression;
using System.Text;
using Xunit;

namespace Bulletin.Tests.Fuzz.Documents;

/// <summary>The short runs; tests/fuzz-word makes the long ones.</summary>
public sealed class WordFuzzTests
{
    private const ulong Seed = 12;

    [Fact]
    public void Mutated_documents_are_laid_out_or_refused() => NoFault(new WordFuzzOptions { Count = 200, Seed = Seed });

    [Fact]
    public void Mutated_templates_are_used_or_refused() =>
        NoFault(new WordFuzzOptions { Count = 60, Seed = Seed, IsTemplates = true });

    [Fact]
    public void A_file_of_a_run_is_the_same_every_time()
    {
        using var run = new WordFuzzRun(new WordFuzzOptions { Count = 1, Seed = Seed, IsTemplates = true }, WordFuzzCommand.WorkFolder());
        for (var i = 0; i < 20; i++)
        {
            var file = MutatedFile.Of(Seed, i, run.Seeds);
            Assert.Equal(file.ToBytes(run.Seeds), MutatedFile.Parse(file.ToString()).ToBytes(run.Seeds));
        }
    }

    [Fact]
    public void Every_mutation_changes_something()
    {
        var seeds = SeedDocuments.All.Select(seed => seed.Make()).ToList();
        var idle = Mutations.Names.Where(name => !Enumerable.Range(0, 60).Any(i => Changes(name, seeds[i % seeds.Count], (ulong)i)));
        Assert.Empty(idle);
    }

    [Fact]
    public void The_steps_that_a_fault_does_not_need_are_left_out()
    {
        using var run = new WordFuzzRun(new WordFuzzOptions { Count = 1, Seed = Seed, IsTemplates = true }, WordFuzzCommand.WorkFolder());
        var file = new MutatedFile("template-meeting", [("part-utf8-mark", 1), ("archive-cut", 2), ("comment", 3)]);
        var least = FaultShelf.Least(file, tried => tried.Steps.Any(step => step.Mutation == "archive-cut"));
        Assert.Equal("archive-cut", Assert.Single(least.Steps).Mutation);
    }

    [Fact]
    public void What_is_packed_comes_out_again_and_headers_say_what_they_are_told_to()
    {
        var seed = SeedDocuments.All[0].Make();
        var package = FuzzPackage.Read(seed);
        Assert.Equal(Texts(seed), Texts(package.ToBytes()));
        package.Find("word/document.xml")!.Crc = 1;
        using var archive = new ZipArchive(new MemoryStream(package.ToBytes()));
        Assert.Equal(1u, archive.GetEntry("word/document.xml")!.Crc32);
    }

    private static void NoFault(WordFuzzOptions options)
    {
        using var run = new WordFuzzRun(options, WordFuzzCommand.WorkFolder());
        run.Run(_ => { });
        Assert.True(run.Pdfs > options.Count / 4, $"{run.Pdfs} PDFs of {options.Count}: hardly any is laid out");
        // The first line of a kept file's list, for --again.
        if (run.Faults.Count > 0) Assert.Fail(string.Join('\n', run.Faults.Select(fault => $"{run.File(fault.Key)}\n{fault.Value.Kind}: {fault.Value.Detail}")));
    }

    private static bool Changes(string mutation, byte[] seed, ulong dice)
    {
        var package = FuzzPackage.Read(seed);
        var before = package.ToBytes();
        Mutations.Find(mutation).Do(package, new Dice(dice));
        return !before.AsSpan().SequenceEqual(package.ToBytes());
    }

    private static List<string> Texts(byte[] file) =>
        [.. FuzzPackage.Read(file).Entries.Select(entry => $"{entry.Name} {Encoding.UTF8.GetString(entry.Content)}")];
}
