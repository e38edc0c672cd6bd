namespace Bulletin.Layout.Documents;

/// <summary>
/// Characters that may not begin or end a line (避头尾; ECMA-376 17.15.1.58 to 60): the document's own sets, else the standard's for Chinese.
/// </summary>
public sealed class KinsokuSets(string? noLineStart, string? noLineEnd)
{
    // 17.3.1.16, the sets for simplified Chinese; with the marks of pairs that Word writes in them.
    private const string StandardStart = "!%),.:;>?]}¢¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞︶︺︾﹀﹄﹚﹜﹞！＂％＇），．：；？］｀｜｝～￠";
    private const string StandardEnd = "$([{£¥·‘“〈《「『【〔〖〝﹙﹛﹝＄（．［｛￡￥";

    private readonly string _start = noLineStart ?? StandardStart;
    private readonly string _end = noLineEnd ?? StandardEnd;

    public bool MayBegin(char c) => !_start.Contains(c);

    public bool MayEnd(char c) => !_end.Contains(c);
}
