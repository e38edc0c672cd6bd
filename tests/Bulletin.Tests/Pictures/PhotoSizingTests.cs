using Bulletin.Core.Pictures;
using Bulletin.Core.Units;
using Xunit;

namespace Bulletin.Tests.Pictures;

public class PhotoSizingTests
{
    private static readonly Length TypeArea = Length.FromMillimetres(156);

    [Theory]
    [InlineData(1600, 900, null, 140, 78.75)]   // wide: 14 cm across
    [InlineData(1600, 1200, null, 120, 90)]     // 4:3: 9 cm high
    [InlineData(900, 1600, null, 50.625, 90)]
    [InlineData(400, 300, null, 120, 90)]       // small ones are set by the rule too
    [InlineData(1600, 1200, 60.0, 60, 45)]
    [InlineData(1600, 1200, 150.0, 150, 112.5)] // a wish goes beyond 14 × 9 …
    [InlineData(1600, 1200, 300.0, 156, 117)]   // … up to the type area
    [InlineData(900, 1600, 150.0, 112.5, 200)]  // … and the page
    public void One_photo(int width, int height, double? wished, double expectedWidth, double expectedHeight)
    {
        var size = Assert.Single(PhotoSizing.Size([(Picture(width, height), Wish(wished))], TypeArea));
        Assert.Equal(expectedWidth, size.Width.Millimetres, 0.01);
        Assert.Equal(expectedHeight, size.Height.Millimetres, 0.01);
    }

    [Fact]
    public void Two_photos_fill_the_type_area_at_equal_height()
    {
        var sizes = PhotoSizing.Size([(Picture(1600, 1200), null), (Picture(1200, 1200), null)], TypeArea);
        Assert.Equal(sizes[0].Height, sizes[1].Height);
        Assert.Equal(152, (sizes[0].Width + sizes[1].Width).Millimetres, 0.01);
        Assert.Equal(4.0 / 3, sizes[0].Width / sizes[0].Height, 0.001);
    }

    [Fact]
    public void A_row_is_never_higher_than_nine_centimetres()
    {
        var sizes = PhotoSizing.Size([(Picture(600, 1200), null), (Picture(600, 1200), null)], TypeArea);
        Assert.All(sizes, size => Assert.Equal((45, 90), (size.Width.Millimetres, size.Height.Millimetres)));
    }

    [Fact]
    public void A_width_in_a_row_sets_the_height_of_all()
    {
        var sizes = PhotoSizing.Size([(Picture(1600, 800), Length.FromMillimetres(40)), (Picture(800, 800), null)], TypeArea);
        Assert.Equal([40, 20], sizes.Select(size => size.Width.Millimetres));
    }

    [Fact]
    public void Photos_and_gaps_never_pass_the_type_area()
    {
        for (var width = 301; width < 3000; width += 97)
        {
            var sizes = PhotoSizing.Size([(Picture(width, 1000), null), (Picture(777, 1013), null), (Picture(1009, 601), null)], TypeArea);
            var sum = sizes.Aggregate(PhotoSizing.Gap * 2, (sum, size) => sum + size.Width);
            Assert.InRange(sum.Emu, TypeArea.Emu - 4, TypeArea.Emu);
        }
    }

    [Fact]
    public void A_hair_of_a_picture_is_still_given_a_point()
    {
        var size = Assert.Single(PhotoSizing.Size([(Picture(60_000, 1), null)], TypeArea));
        Assert.Equal((140, 1), (size.Width.Millimetres, size.Height.Points));
    }

    private static PictureInfo Picture(int width, int height) => new(PictureFormat.Jpeg, width, height);

    private static Length? Wish(double? millimetres) => millimetres is { } wide ? Length.FromMillimetres(wide) : null;
}
