namespace Bulletin.Layout.Documents;

/// <summary>
/// The parts of a table that its style may set by themselves (17.18.89), as flags: those of one cell, or those a table asks for
/// (<c>w:tblLook</c>, 17.4.56).
/// </summary>
[Flags]
internal enum TableRegions
{
    None = 0,
    FirstRow = 0x20,
    LastRow = 0x40,
    FirstColumn = 0x80,
    LastColumn = 0x100,
    OddColumnBand = 0x200,
    EvenColumnBand = 0x400,
    OddRowBand = 0x800,
    EvenRowBand = 0x1000,
}
