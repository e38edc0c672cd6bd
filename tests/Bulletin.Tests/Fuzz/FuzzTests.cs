using CsCheck;
using Xunit;

namespace Bulletin.Tests.Fuzz;

public sealed class FuzzTests
{
    /// <summary>The short run; tests/fuzz makes the long one.</summary>
    [Fact]
    public void Mutated_issues_are_checked_without_crash_or_hang() => MutatedIssues.Files.Sample(Ordeal.Stand, iter: 300);
}
