namespace Bulletin.Export.Pictures;

/// <summary>PNG's row filters (ISO/IEC 15948 9.2), undone.</summary>
internal static class PngFilter
{
    /// <summary>
    /// Whether all samples of a plane are the largest there are. Most programs that save opacity have none to save, and a soft mask makes a
    /// page transparent to a print shop.
    /// </summary>
    /// <param name="rows">Filter and samples, row by row.</param>
    /// <param name="width">Bytes of samples in a row.</param>
    /// <param name="step">Bytes of a sample.</param>
    public static bool IsAllOnes(ReadOnlySpan<byte> rows, int width, int step)
    {
        Span<byte> row = new byte[width], above = new byte[width];
        for (; rows.Length > width; rows = rows[(1 + width)..])
        {
            Undo(rows[0], rows.Slice(1, width), row, above, step);
            if (row.ContainsAnyExcept((byte)255)) return false;
            var swapped = above;
            above = row;
            row = swapped;
        }
        return true;
    }

    private static void Undo(byte filter, ReadOnlySpan<byte> filtered, Span<byte> row, ReadOnlySpan<byte> above, int step)
    {
        for (var i = 0; i < row.Length; i++)
        {
            int left = i >= step ? row[i - step] : 0, up = above[i], corner = i >= step ? above[i - step] : 0;
            var predicted = filter switch
            {
                1 => left,
                2 => up,
                3 => (left + up) / 2,
                4 => Paeth(left, up, corner),
                _ => 0,
            };
            row[i] = (byte)(filtered[i] + predicted);
        }
    }

    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        int toLeft = Math.Abs(estimate - left), toUp = Math.Abs(estimate - up), toCorner = Math.Abs(estimate - corner);
        if (toLeft <= toUp && toLeft <= toCorner) return left;
        return toUp <= toCorner ? up : corner;
    }
}
