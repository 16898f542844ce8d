using OrchardCore.ContentManagement;
using OrchardSite.Engine.Cms.Contents.Editing;

namespace OrchardSite.Engine.Tests.Cms.Contents;

public class EditTokenTests
{
    private static readonly DateTime _nine = new(2022, 8, 26, 9, 0, 0, 120, DateTimeKind.Utc);

    [Fact]
    public void Compare_UntouchedItem_IsNoConflict() =>
        Assert.Null(EditToken.Compare(EditToken.Of(Item("v1", _nine)), Item("v1", _nine)));

    [Fact]
    public void Compare_ItemSavedSince_TellsByWhomAndWhen()
    {
        var conflict = EditToken.Compare(EditToken.Of(Item("v1", _nine)), Item("v1", _nine.AddMinutes(5), "李四"))!;

        Assert.Equal("李四", conflict.Author);
        Assert.Equal(_nine.AddMinutes(5), conflict.ModifiedUtc);
    }

    [Fact]
    public void Compare_NewVersion_IsAConflict() =>
        Assert.NotNull(EditToken.Compare(EditToken.Of(Item("v1", _nine)), Item("v2", _nine)));

    [Fact]
    public void Compare_TokenOfTheConflict_SavesKnowingly()
    {
        var theirs = Item("v2", _nine.AddMinutes(5));
        var conflict = EditToken.Compare(EditToken.Of(Item("v1", _nine)), theirs)!;

        Assert.Null(EditToken.Compare(conflict.Token, theirs));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Compare_FormWithoutToken_AsksNothing(string? token) => Assert.Null(EditToken.Compare(token, Item("v1", _nine)));

    private static ContentItem Item(string version, DateTime modified, string author = "张三") =>
        new() { ContentItemId = "a", ContentItemVersionId = version, ModifiedUtc = modified, Author = author, ContentType = "News" };
}
