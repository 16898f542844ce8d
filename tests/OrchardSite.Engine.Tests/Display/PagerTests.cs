using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using OrchardCore.Navigation;
using OrchardSite.Engine.Display.Navigation.Paging;

namespace OrchardSite.Engine.Tests.Display;

public sealed class PagerTests
{
    [Theory]
    [InlineData(null, null, 1, 20, 0)]
    [InlineData(3, null, 3, 20, 40)]
    [InlineData(-1, -5, 1, 20, 0)]
    [InlineData(2, 50, 2, 50, 50)]
    [InlineData(int.MaxValue, 100, int.MaxValue, 100, int.MaxValue)]
    public void Pager_Parameters_AreMadeSane(int? page, int? pageSize, int expectedPage, int expectedSize, int start)
    {
        var pager = new Pager(page, pageSize, 20);

        Assert.Equal(expectedPage, pager.Page);
        Assert.Equal(expectedSize, pager.PageSize);
        Assert.Equal(start, pager.GetStartIndex());
    }

    [Theory]
    [InlineData(null, 20)]
    [InlineData(50, 50)]
    [InlineData(1_000_000, 60)]
    [InlineData(-1, 20)]
    public void CreatePager_SizeThatIsAskedFor_IsHeldToTheLargest(int? asked, int expected) =>
        Assert.Equal(expected, new PagerOptions { PageSize = 20, MaxPageSize = 60 }.CreatePager(new PagerParameters { PageSize = asked }).PageSize);

    [Theory]
    [InlineData(1, 20, 0, 1, 1, 1)]
    [InlineData(1, 20, 20, 1, 1, 1)]
    [InlineData(1, 20, 21, 2, 1, 2)]
    [InlineData(5, 20, 1000, 50, 2, 8)]
    [InlineData(1, 20, 1000, 50, 1, 7)]
    [InlineData(50, 20, 1000, 50, 44, 50)]
    [InlineData(99, 20, 1000, 50, 44, 50)]
    public void Window_Page_StaysInRange(int page, int pageSize, long total, int totalPages, int first, int last)
    {
        var window = PagerWindow.Of(page, pageSize, total, quantity: 7);

        Assert.Equal((totalPages, first, last), (window.TotalPages, window.First, window.Last));
    }

    [Fact]
    public void Address_Page_KeepsTheRestOfTheQuery()
    {
        var request = new DefaultHttpContext().Request;
        request.PathBase = "/wlht";
        request.Path = "/gyss/";
        request.QueryString = new QueryString("?q=%E5%85%AC%E7%9B%8A&pagenum=3");
        var data = new RouteData();
        data.Values["order"] = "new";

        var address = new PagerAddress(request, data, null);

        Assert.Equal("/wlht/gyss/?q=%E5%85%AC%E7%9B%8A&order=new&pagenum=4", address.Page(4));
        Assert.Equal("/wlht/gyss/?q=%E5%85%AC%E7%9B%8A&order=new", address.Page(1));
    }
}
