using Bulletin.Core.Outside;
using Bulletin.Core.Text;
using Xunit;

namespace Bulletin.Tests.Core;

/// <summary>Names of files as older Macs write them.</summary>
public sealed class ComposedFormTests
{
    [Theory]
    [InlineData("e\u0301", "é"), InlineData("u\u0308\u030C", "ǚ"), InlineData("か\u3099", "が"), InlineData("\u1112\u1161\u11AB", "한"), InlineData("\u1112\u1161", "하"), InlineData("e\u0323\u0302", "ệ")]
    [InlineData("春运.jpg", "春运.jpg"), InlineData("\u0301", "\u0301"), InlineData("x\u0301", "x\u0301")]
    public void Marks_join_their_letters(string decomposed, string composed) => Assert.Equal(composed, ComposedForm.Of(decomposed));

    [Theory]
    [InlineData("图/café.png", "/刊/图/cafe\u0301.png"), InlineData("图/cafe\u0301.png", "/刊/图/café.png")]
    public void A_picture_is_found_under_the_other_form_of_its_name(string typed, string there) =>
        Assert.Equal(new TreePath(TreePathState.Found, there), TreePath.Of(typed, "/刊", "/刊", new FakeOutside().With(there, "")));

    [Fact]
    public void Letter_case_is_still_told_of() =>
        Assert.Equal(TreePathState.WrongCase, TreePath.Of("Café.png", "/刊", "/刊", new FakeOutside().With("/刊/café.png", "")).State);
}
