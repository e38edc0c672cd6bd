using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Bulletin.Core.Text;

/// <summary>
/// UTF-8 with some bytes in it that are none: a file cut off, or text pasted from another encoding. Each is read as U+FFFD.
/// </summary>
/// <param name="Text">The whole.</param>
/// <param name="Places">In <paramref name="Text"/>, with the byte that stands there in the file; the first ones only.</param>
/// <param name="Count">Of all bad places.</param>
/// <param name="Characters">Of two bytes and more that are good, which no other encoding makes by chance.</param>
internal sealed record BadBytes(string Text, IReadOnlyList<(int Offset, byte Byte)> Places, int Count, int Characters)
{
    private const int MostPlaces = 20;

    /// <summary>More bad places than that in a file without hanzi are no slip.</summary>
    private const int FewPlaces = 8;

    /// <summary>Good characters to a bad place, from which the file is taken for UTF-8.</summary>
    private const int GoodForOneBad = 4;

    /// <summary>Meant as UTF-8, whatever else the bytes would make.</summary>
    public bool IsUtf8 => Characters >= GoodForOneBad * Count;

    /// <summary>A text all the same, where no encoding takes the bytes.</summary>
    public bool IsText => IsUtf8 || Count <= FewPlaces;

    public static BadBytes Of(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        var places = new List<(int, byte)>();
        var (count, characters) = (0, 0);
        var buffer = new char[4096];
        while (bytes.Length > 0)
        {
            var state = Utf8.ToUtf16(bytes, buffer, out var read, out var written, replaceInvalidSequences: false, isFinalBlock: true);
            text.Append(buffer, 0, written);
            foreach (var c in buffer.AsSpan(0, written))
                if (c > '\u007F') characters++;
            bytes = bytes[read..];
            if (state is not (OperationStatus.InvalidData or OperationStatus.NeedMoreData)) continue;
            if (places.Count < MostPlaces) places.Add((text.Length, bytes[0]));
            count++;
            text.Append('\uFFFD');
            Rune.DecodeFromUtf8(bytes, out _, out var length);
            bytes = bytes[length..];
        }
        return new(text.ToString(), places, count, characters);
    }
}
