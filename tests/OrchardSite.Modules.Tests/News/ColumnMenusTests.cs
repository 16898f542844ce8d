using Procuratorate.News.Services;

namespace OrchardSite.Modules.Tests.News;

public sealed class ColumnMenusTests
{
    private static readonly Column _ecology = new("stjc", "生态检察", "stjc", "list", true) { ParentId = "gyss", Level = 2 };
    private static readonly Column _welfare = new("gyss", "公益诉讼", "gyss", "list", true) { ParentId = "sdjc", Level = 1, Children = [_ecology] };
    private static readonly Column _criminal = new("xsjc", "刑事检察", "xsjc", "list", true) { ParentId = "sdjc", Level = 1 };
    private static readonly Column _hidden = new("hidd", "内部栏目", "hidd", "list", false) { ParentId = "sdjc", Level = 1 };
    private static readonly Column _four = new("sdjc", "四大检察", "sdjc", "list", true) { Children = [_criminal, _welfare, _hidden] };

    [Fact]
    public void Navigation_HiddenColumns_AreLeftOutAtEveryLevel()
    {
        var menu = ColumnMenus.Navigation([_hidden, _four]);

        Assert.Equal(["sdjc", "xsjc", "gyss", "stjc"], menu.SelectMany(column => column.WithDescendants()).Select(column => column.Id));
    }

    [Fact]
    public void Navigation_BlankColumns_AreLeftOutAtEveryLevel()
    {
        var menu = ColumnMenus.Navigation([_four with { Children = [_criminal with { IsBlank = true }, _welfare] }, _criminal with { IsBlank = true }]);

        Assert.Equal(["sdjc", "gyss", "stjc"], menu.SelectMany(column => column.WithDescendants()).Select(column => column.Id));
    }

    [Fact]
    public void Beside_BlankSubColumn_IsInTheMenuOfItsOwnPageOnly()
    {
        var blank = _criminal with { IsBlank = true };
        var four = _four with { Children = [blank, _welfare] };

        Assert.Equal(["gyss"], ColumnMenus.Beside([four, _welfare])!.Value.Items.Select(column => column.Id));
        Assert.Equal(["xsjc", "gyss"], ColumnMenus.Beside([four, blank])!.Value.Items.Select(column => column.Id));
    }

    [Fact]
    public void Beside_SubColumn_AreItsSiblingsAndItsOwnChildren()
    {
        var menu = ColumnMenus.Beside([_four, _welfare]);

        Assert.Equal("sdjc", menu!.Value.Parent.Id);
        Assert.Equal(["xsjc", "gyss"], menu.Value.Items.Select(column => column.Id));
        Assert.Equal(["stjc"], menu.Value.Items[1].Children.Select(column => column.Id));
    }

    [Fact]
    public void Beside_HiddenSubColumn_IsInTheMenuOfItsOwnPage()
    {
        var menu = ColumnMenus.Beside([_four, _hidden]);

        Assert.Contains(menu!.Value.Items, column => column.Id == "hidd");
    }

    [Fact]
    public void Beside_ParentColumn_AreItsChildren()
    {
        var menu = ColumnMenus.Beside([_four]);

        Assert.Equal(["xsjc", "gyss"], menu!.Value.Items.Select(column => column.Id));
    }

    [Fact]
    public void Beside_ColumnAlone_IsNothing() => Assert.Null(ColumnMenus.Beside([_criminal with { ParentId = null }]));
}
