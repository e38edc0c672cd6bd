using Bulletin.Core.Text;

namespace Bulletin.Core.Issue;

/// <summary>A label and what follows its colon: a line of 会议, 版记 or 联系.</summary>
/// <param name="Key">The English key of the contract (<c>report_to</c>, <c>phone</c>), or null for a label of the office's own.</param>
/// <param name="Label">As printed, in Chinese, without a colon; for an English key its Chinese name.</param>
/// <param name="Values">At least one; 版记 joins several with <c>，</c>, 会议 with <c>、</c>.</param>
public sealed record LabelledLine(string? Key, Sourced<string> Label, IReadOnlyList<Sourced<string>> Values);
