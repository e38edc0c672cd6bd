using SkiaSharp;

namespace Drawing;

/// <summary>Inside stations: a waiting hall, a platform, a desk of volunteers.</summary>
internal static class Travel
{
    private static readonly string[] Departures = ["平山  08:30  正在检票", "长宁  08:45  正在检票", "云台  09:00  候车", "河口  09:10  候车", "西岭  09:20  候车"];

    public static void WaitingHall(Canvas c)
    {
        var v = new Camera(c.Width / 2f, c.Height * 0.42f, c.Width * 0.74f, 2.3f);
        const float half = 11, ceiling = 7, back = 24;
        c.Draw.Clear(Canvas.Hex("#c9d2dd"));
        c.Fade(v.At(0, ceiling, 2), v.At(0, ceiling, back), [Canvas.Hex("#8d9aab"), Canvas.Hex("#e9eef4")], v.At(-half, ceiling, 1), v.At(half, ceiling, 1), v.At(half, ceiling, back), v.At(-half, ceiling, back));
        for (var x = -8.4f; x < 9; x += 4.2f)
        {
            c.Fill(new SKColor(255, 253, 244), v.At(x - 0.3f, ceiling, 2.4f), v.At(x + 0.3f, ceiling, 2.4f), v.At(x + 0.3f, ceiling, back), v.At(x - 0.3f, ceiling, back));
            var p = v.At(x, ceiling, 8);
            c.Glow(p.X, p.Y, 260, new SKColor(255, 248, 220, 40));
        }
        foreach (var side in new[] { -half, half }) GlassWall(c, v, side, ceiling, back);
        c.Fade(v.At(0, ceiling, back), v.At(0, 0, back), [Canvas.Hex("#dfe6ee"), Canvas.Hex("#b9c4d1")], v.At(-half, 0, back), v.At(-half, ceiling, back), v.At(half, ceiling, back), v.At(half, 0, back));
        c.Fade(v.At(0, 0, back), v.At(0, 0, 3), [Canvas.Hex("#d9dde2"), Canvas.Hex("#9aa3ae")], v.At(-half, 0, 1), v.At(-half, 0, back), v.At(half, 0, back), v.At(half, 0, 1));
        for (var z = 3f; z < back; z += 1.5f) c.Line(v.At(-half, 0, z).X, v.At(0, 0, z).Y, v.At(half, 0, z).X, v.At(0, 0, z).Y, 1.2f, new SKColor(90, 100, 116, 60));
        for (var x = -10f; x <= 10; x += 1.25f) c.Line(v.At(x, 0, back).X, v.At(x, 0, back).Y, v.At(x, 0, 2.2f).X, v.At(x, 0, 2.2f).Y, 1.2f, new SKColor(90, 100, 116, 50));
        Board(c, v, back - 0.2f);
        for (var i = -3; i <= 3; i++) Gate(c, v, i * 2.2f, back - 1.2f);
        for (var i = 0; i < 26; i++)
        {
            var p = v.At(c.Between(-9, 9), 0, c.Between(15, 22));
            Winter.Passer(c, p.X, p.Y, v.Metre(18) * 1.7f * c.Between(0.9f, 1.1f));
        }
        for (var z = 13f; z > 3.4f; z -= 1.9f)
            foreach (var block in new[] { -1f, 1f })
                Seats(c, v, block, z);
    }

    public static void Platform(Canvas c)
    {
        Winter.Sky(c, 420, Canvas.Hex("#7fa3cf"), Canvas.Hex("#c9dbec"), Canvas.Hex("#f3ead8"));
        Winter.Range(c, 400, 80, Canvas.Hex("#a9bbd2"), 6);
        var v = new Camera(c.Width * 0.56f, c.Height * 0.47f, c.Width * 0.8f, 2.1f);
        c.Fade(v.At(0, 0, 40), v.At(0, 0, 3), [Canvas.Hex("#c9cdd2"), Canvas.Hex("#8b929c")], v.At(-2, 0, 1.6f), v.At(-2, 0, 60), v.At(9, 0, 60), v.At(14, 0, 1.6f));
        c.Fill(Canvas.Hex("#e8c33e"), v.At(-1.5f, 0, 1.6f), v.At(-1.5f, 0, 60), v.At(-1.2f, 0, 60), v.At(-1.2f, 0, 1.6f));
        c.Fade(v.At(0, -1, 40), v.At(0, -1, 3), [Canvas.Hex("#6e747d"), Canvas.Hex("#43474e")], v.At(-2, -0.2f, 1.6f), v.At(-2, 0, 60), v.At(-16, 0, 60), v.At(-16, -0.2f, 1.6f));
        Train(c, v);
        c.Fade(v.At(0, 5, 60), v.At(0, 5, 3), [Canvas.Hex("#dfe6ee"), Canvas.Hex("#77869a")], v.At(0.6f, 5, 2), v.At(0.6f, 5, 60), v.At(9, 5.4f, 60), v.At(14, 5.8f, 2));
        for (var z = 40f; z > 4; z *= 0.7f)
        {
            var (foot, top) = (v.At(4.6f, 0, z), v.At(4.6f, 5.2f, z));
            c.Line(foot.X, foot.Y, top.X, top.Y, v.Metre(z) * 0.28f, Canvas.Hex("#e9edf2"));
            c.Line(foot.X + v.Metre(z) * 0.1f, foot.Y, top.X + v.Metre(z) * 0.1f, top.Y, v.Metre(z) * 0.05f, new SKColor(70, 80, 96, 120));
        }
        var sign = v.At(2.5f, 4.1f, 9);
        c.Line(sign.X - 60, sign.Y - 40, sign.X - 60, sign.Y, 4, Canvas.Hex("#4a5668"));
        c.Line(sign.X + 60, sign.Y - 40, sign.X + 60, sign.Y, 4, Canvas.Hex("#4a5668"));
        c.Box(sign.X - 110, sign.Y - 4, 220, 66, 6, Canvas.Hex("#1d4f9c"));
        c.Words("云 川 站", sign.X, sign.Y + 29, 40, 190, SKColors.White);
        for (var i = 0; i < 16; i++)
        {
            var z = 30 - i * 1.55f;
            var p = v.At(c.Between(-0.9f, 3.8f), 0, z);
            Winter.Passer(c, p.X, p.Y, v.Metre(z) * 1.7f);
        }
    }

    public static void ServiceDesk(Canvas c)
    {
        c.FadeDown(0, 0, c.Width, c.Height, Canvas.Hex("#dbe7f3"), Canvas.Hex("#b9cfe4"), Canvas.Hex("#8fa9c4"));
        for (var x = 0f; x < c.Width; x += 150) c.Line(x, 0, x, c.Height, 2, new SKColor(255, 255, 255, 110));
        c.OutOfFocus(4, () =>
        {
            for (var i = 0; i < 12; i++) Winter.Passer(c, 40 + i * 100 + c.Between(-30, 30), 520, c.Between(150, 190));
        });
        c.Box(90, 62, 1020, 112, 8, new SKColor(0, 0, 0, 90), 8);
        c.FadeDown(90, 54, 1110, 164, Canvas.Hex("#e02a22"), Canvas.Hex("#bd1a15"));
        c.Words("云川市春运志愿服务站", c.Width / 2f, 110, 70, 940, Canvas.Hex("#fff4d8"));
        foreach (var x in new[] { 130f, 1070 }) c.Line(x, 164, x, 800, 12, Canvas.Hex("#e8edf2"));
        var vest = Canvas.Hex("#d3291f");
        foreach (var x in new[] { 300f, 600, 900 })
        {
            People.Front(c, x, 380, 420, vest, Canvas.Hex("#f6d34a"));
            c.Box(x - 78, 452, 66, 34, 4, new SKColor(255, 246, 220));
            c.Words("志愿者", x - 45, 469, 20, 60, Canvas.Hex("#c2231c"));
            Mask(c, x, 380, 420);
        }
        c.FadeDown(0, 566, c.Width, c.Height, Canvas.Hex("#fbfaf6"), Canvas.Hex("#d9dee6"));
        c.FadeDown(0, 554, c.Width, 576, SKColors.White, Canvas.Hex("#e6e8ec"));
        c.Box(330, 640, 540, 92, 6, Canvas.Hex("#1d4f9c"));
        c.Words("问询  测温  便民服务", 600, 686, 46, 500, SKColors.White);
        Things(c);
    }

    private static void Mask(Canvas c, float x, float y, float m)
    {
        c.Box(x - 0.062f * m, y - 0.175f * m, 0.124f * m, 0.105f * m, 0.035f * m, Canvas.Hex("#cfe3f2"));
        c.Line(x - 0.055f * m, y - 0.13f * m, x + 0.055f * m, y - 0.13f * m, 1.6f, new SKColor(120, 150, 180, 140));
    }

    private static void Things(Canvas c)
    {
        foreach (var x in new[] { 110f, 1010 })
        {
            c.Box(x, 470, 54, 92, 10, Canvas.Hex("#2f8a6a"));
            c.Box(x + 6, 456, 42, 20, 6, Canvas.Hex("#d9dde2"));
        }
        c.Box(1080, 512, 84, 52, 4, Canvas.Hex("#c79a5c"));
        c.Box(420, 526, 92, 38, 4, SKColors.White);
        c.Box(428, 520, 92, 38, 4, Canvas.Hex("#e9edf2"));
        c.Box(700, 508, 70, 56, 4, Canvas.Hex("#f0c23a"));
        c.Words("口罩", 735, 536, 24, 60, Canvas.Hex("#7a4a10"));
    }

    private static void GlassWall(Canvas c, Camera v, float side, float ceiling, float back)
    {
        c.Fade(v.At(side, 0, 3), v.At(side, 0, back), [Canvas.Hex("#7f99b8"), Canvas.Hex("#e4eef8")], v.At(side, 0, 1), v.At(side, ceiling, 1), v.At(side, ceiling, back), v.At(side, 0, back));
        for (var z = 3f; z < back; z += 2.1f) c.Line(v.At(side, 0, z).X, v.At(side, 0, z).Y, v.At(side, ceiling, z).X, v.At(side, ceiling, z).Y, Math.Max(2, v.Metre(z) * 0.1f), Canvas.Hex("#5d6b7d"));
        foreach (var y in new[] { 2.4f, 4.7f }) c.Line(v.At(side, y, 2).X, v.At(side, y, 2).Y, v.At(side, y, back).X, v.At(side, y, back).Y, 3, Canvas.Hex("#5d6b7d"));
    }

    private static void Board(Canvas c, Camera v, float z)
    {
        var (a, b) = (v.At(-7.6f, 6.4f, z), v.At(7.6f, 3.2f, z));
        c.Box(a.X - 8, a.Y - 8, b.X - a.X + 16, b.Y - a.Y + 16, 6, Canvas.Hex("#2a2f38"));
        c.FadeDown(a.X, a.Y, b.X, b.Y, Canvas.Hex("#0c1320"), Canvas.Hex("#131d30"));
        var row = (b.Y - a.Y) / (Departures.Length + 1);
        c.Words("云川汽车客运站  发车信息", (a.X + b.X) / 2, a.Y + row * 0.5f, row * 0.72f, b.X - a.X - 20, Canvas.Hex("#ffd45e"));
        for (var i = 0; i < Departures.Length; i++)
            c.Words(Departures[i], (a.X + b.X) / 2, a.Y + row * (i + 1.5f), row * 0.62f, b.X - a.X - 40, i < 2 ? Canvas.Hex("#6ee07a") : Canvas.Hex("#f0f3f7"));
    }

    private static void Gate(Canvas c, Camera v, float x, float z)
    {
        var (left, right) = (v.At(x - 0.6f, 2.3f, z), v.At(x + 0.6f, 0, z));
        c.Box(left.X, left.Y, 5, right.Y - left.Y, 2, Canvas.Hex("#6b7788"));
        c.Box(right.X - 5, left.Y, 5, right.Y - left.Y, 2, Canvas.Hex("#6b7788"));
        c.Box(left.X, left.Y, right.X - left.X, 12, 2, Canvas.Hex("#1d6fb8"));
        c.Words("测温通道", (left.X + right.X) / 2, left.Y + 6, 10, right.X - left.X - 4, SKColors.White);
    }

    private static void Seats(Canvas c, Camera v, float block, float z)
    {
        var m = v.Metre(z);
        for (var i = 0; i < 7; i++)
        {
            var x = block * (1.9f + i * 0.72f);
            var p = v.At(x, 0.98f, z);
            // Every other seat stays free, as in that winter.
            if ((i + (int)z) % 2 == 0) People.Back(c, p.X, p.Y, m);
            var q = v.At(x, 0.82f, z - 0.2f);
            c.FadeDown(q.X - 0.32f * m, q.Y, q.X + 0.32f * m, q.Y + 0.5f * m, Canvas.Hex("#4f7fb4"), Canvas.Hex("#2b5486"));
            c.Line(q.X, q.Y + 0.5f * m, q.X, q.Y + 0.86f * m, 0.05f * m, Canvas.Hex("#59636f"));
        }
    }

    private static void Train(Canvas c, Camera v)
    {
        c.Fade(v.At(-2.1f, 4, 4), v.At(-2.1f, 4, 60), [Canvas.Hex("#f7f9fb"), Canvas.Hex("#c4cfdb")], v.At(-2.1f, -0.1f, 1.6f), v.At(-2.1f, 3.6f, 1.6f), v.At(-2.1f, 3.6f, 60), v.At(-2.1f, 0, 60));
        c.Fill(Canvas.Hex("#1f62ad"), v.At(-2.09f, 0.75f, 1.6f), v.At(-2.09f, 1.15f, 1.6f), v.At(-2.09f, 1.15f, 60), v.At(-2.09f, 0.75f, 60));
        for (var z = 2.2f; z < 52; z += 2.4f)
        {
            if ((int)(z / 2.4f) % 4 == 2)
            {
                c.Fill(Canvas.Hex("#35496a"), v.At(-2.08f, 0, z), v.At(-2.08f, 2.7f, z), v.At(-2.08f, 2.7f, z + 1.1f), v.At(-2.08f, 0, z + 1.1f));
                continue;
            }
            c.Fade(v.At(-2.08f, 2.7f, z), v.At(-2.08f, 1.5f, z), [Canvas.Hex("#22334e"), Canvas.Hex("#7f9cbd")], v.At(-2.08f, 1.5f, z), v.At(-2.08f, 2.7f, z), v.At(-2.08f, 2.7f, z + 1.7f), v.At(-2.08f, 1.5f, z + 1.7f));
        }
    }
}
