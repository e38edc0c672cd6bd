using Xunit;

namespace Bulletin.Tests.Layout.Random;

/// <summary>The short run; tests/random-documents makes the long one.</summary>
public sealed class RandomDocumentTests
{
    [Fact]
    public void Documents_that_Word_could_have_written_are_laid_out_and_lose_nothing()
    {
        for (var seed = 0; seed < 150; seed++)
            if (RandomTrial.Of(seed) is { Length: > 0 } wrong)
                Assert.Fail($"seed {seed}: {wrong}");
    }
}
