namespace Bulletin.Tests.Fidelity.LibreOfficeRules;

/// <summary>Where a line ends.</summary>
/// <param name="At">The first item that no longer stands between the margins.</param>
/// <param name="Hangs">That item, a mark, still belongs to the line: it hangs outside the margin.</param>
/// <param name="CutsWord">A word was cut for want of room.</param>
internal readonly record struct LineEnd(int At, bool Hangs = false, bool CutsWord = false);
