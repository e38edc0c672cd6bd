using Bulletin.Core.Outside;
using Xunit;

namespace Bulletin.Tests.Core;

public sealed class TreePathTests
{
    private static readonly FakeOutside Outside = new FakeOutside()
        .With("/刊/照片/A.jpg", "").With("/外/b.jpg", "").With("/刊/二/c.md", "")
        .Linked("/刊/链", "/外").Linked("/刊/内链", "/刊/照片");

    [Theory]
    [InlineData("照片/A.jpg", TreePathState.Found, "/刊/照片/A.jpg")]
    [InlineData("./照片//A.jpg", TreePathState.Found, "/刊/照片/A.jpg")]
    [InlineData("照片\\A.jpg", TreePathState.Found, "/刊/照片/A.jpg")]
    [InlineData("二/../照片/A.jpg", TreePathState.Found, "/刊/照片/A.jpg")]
    [InlineData("内链/A.jpg", TreePathState.Found, "/刊/内链/A.jpg")]
    [InlineData("照片/a.JPG", TreePathState.WrongCase, "/刊/照片/A.jpg")]
    [InlineData("照片/z.jpg", TreePathState.Missing, "/刊/照片/z.jpg")]
    [InlineData("", TreePathState.Missing, "")]
    [InlineData("a\0b", TreePathState.Missing, "")]
    [InlineData("../外/b.jpg", TreePathState.Outside, "")]
    [InlineData("照片/../../外/b.jpg", TreePathState.Outside, "")]
    [InlineData("链/b.jpg", TreePathState.Outside, "")]
    [InlineData("/外/b.jpg", TreePathState.Absolute, "")]
    [InlineData("\\外\\b.jpg", TreePathState.Absolute, "")]
    [InlineData("C:\\b.jpg", TreePathState.Absolute, "")]
    [InlineData("https://例.cn/b.jpg", TreePathState.Remote, "")]
    [InlineData("file:///外/b.jpg", TreePathState.Remote, "")]
    [InlineData("data:image/png;base64,AA", TreePathState.Remote, "")]
    [InlineData("\\\\主机\\b.jpg", TreePathState.Remote, "")]
    [InlineData("//主机/b.jpg", TreePathState.Remote, "")]
    public void A_typed_path_leads_somewhere(string typed, TreePathState state, string full)
    {
        Assert.Equal(new TreePath(state, full), TreePath.Of(typed, "/刊", "/刊", Outside));
    }

    [Theory]
    [InlineData("../照片/A.jpg", TreePathState.Found)]
    [InlineData("../../外/b.jpg", TreePathState.Outside)]
    public void A_path_counts_from_the_folder_of_its_file_and_stays_in_the_tree(string typed, TreePathState state) =>
        Assert.Equal(state, TreePath.Of(typed, "/刊/二", "/刊", Outside).State);
}
