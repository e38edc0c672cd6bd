using Bulletin.Core.Checking;
using Bulletin.Core.Findings;
using Bulletin.Tests.Fixtures;
using Bulletin.Tests.Judges;
using Xunit;

namespace Bulletin.Tests.Checking;

public sealed class SarifTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("bulletin-sarif-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Findings of every code that text can show, repairs and all, and a run without any.</summary>
    [Fact]
    public void A_log_fits_the_schema_of_SARIF()
    {
        var findings = RulePages.All.Where(page => page.Wrong is not null).SelectMany(page => Checked.Findings(page.Wrong!.ToIssue())).ToList();
        Assert.Contains(findings, finding => finding.Fix is not null);
        Assert.Equal("fits", Judged(findings));
        Assert.Equal("fits", Judged([]));
    }

    private string Judged(IEnumerable<Finding> findings)
    {
        var log = Path.Combine(_folder, "log.sarif");
        File.WriteAllText(log, FindingWriter.Write(findings, FindingFormat.Sarif, Language.Chinese, new("1.0.0", "/刊", [])));
        return Judge.Run("node", Repository.PathOf("tests", "schema", "sarif.mjs"), log).Output.Trim();
    }
}
