using System.Buffers.Binary;

namespace Bulletin.Core.Pictures;

/// <summary>Walks a PNG chunk by chunk (ISO/IEC 15948 5.3) up to its end.</summary>
internal ref struct PngChunks(ReadOnlySpan<byte> file)
{
    private readonly ReadOnlySpan<byte> _file = file;

    public int Start { get; private set; }

    public int End { get; private set; } = 8;

    public readonly ReadOnlySpan<byte> Type => _file.Slice(Start + 4, 4);

    public readonly ReadOnlySpan<byte> Data => _file[(Start + 8)..(End - 4)];

    /// <summary>5.4: bit 5 of the first letter.</summary>
    public readonly bool IsCritical => (_file[Start + 4] & 0x20) == 0;

    public readonly bool IsEnd => Start > 0 && Type.SequenceEqual("IEND"u8);

    public readonly bool IsSound => Crc.Of(_file[(Start + 4)..(End - 4)]) == BinaryPrimitives.ReadUInt32BigEndian(_file[(End - 4)..]);

    /// <returns>False behind the end, and where a chunk reaches beyond the file.</returns>
    public bool Next()
    {
        if (IsEnd || End + 12 > _file.Length) return false;
        var length = BinaryPrimitives.ReadUInt32BigEndian(_file[End..]);
        if (length > _file.Length - End - 12) return false;
        Start = End;
        End = Start + 12 + (int)length;
        return true;
    }
}
