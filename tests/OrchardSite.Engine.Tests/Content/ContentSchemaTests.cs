namespace OrchardSite.Engine.Tests.Content;

public class ContentSchemaTests
{
    [Fact]
    public async Task Tables_AreThoseOfOrchard()
    {
        await using var host = await ContentHost.CreateAsync();

        var statements = await host.QueryAsync("SELECT sql FROM sqlite_master WHERE tbl_name = 'ContentItemIndex' ORDER BY name");

        Assert.Equal(
            [
                "CREATE TABLE [ContentItemIndex] ([Id] integer primary key autoincrement not null, [DocumentId] BIGINT, [ContentItemId] TEXT COLLATE NOCASE, [ContentItemVersionId] TEXT COLLATE NOCASE, [Latest] BOOL, [Published] BOOL, [ContentType] TEXT COLLATE NOCASE, [ModifiedUtc] DATETIME, [PublishedUtc] DATETIME, [CreatedUtc] DATETIME, [Owner] TEXT COLLATE NOCASE, [Author] TEXT COLLATE NOCASE, [DisplayText] TEXT COLLATE NOCASE )",
                "CREATE INDEX [IDX_ContentItemIndex_DocumentId] on [ContentItemIndex] ([DocumentId], [ContentItemId], [ContentItemVersionId], [Published], [Latest])",
                "CREATE INDEX [IDX_ContentItemIndex_DocumentId_Author] on [ContentItemIndex] ([DocumentId], [Author], [Published], [Latest])",
                "CREATE INDEX [IDX_ContentItemIndex_DocumentId_ContentType] on [ContentItemIndex] ([DocumentId], [ContentType], [CreatedUtc], [ModifiedUtc], [PublishedUtc], [Published], [Latest])",
                "CREATE INDEX [IDX_ContentItemIndex_DocumentId_DisplayText] on [ContentItemIndex] ([DocumentId], [DisplayText], [Published], [Latest])",
                "CREATE INDEX [IDX_ContentItemIndex_DocumentId_Owner] on [ContentItemIndex] ([DocumentId], [Owner], [Published], [Latest])",
                "CREATE INDEX [IDX_FK_ContentItemIndex] on [ContentItemIndex] ([DocumentId])",
            ],
            statements);
    }

    [Fact]
    public async Task Documents_AreStoredUnderOrchardsName()
    {
        await using var host = await ContentHost.CreateAsync();
        await host.CreateStoryAsync("a");

        Assert.Equal(
            "OrchardCore.ContentManagement.ContentItem, OrchardCore.ContentManagement.Abstractions",
            Assert.Single(await host.QueryAsync("SELECT Type FROM Document")));
    }
}
