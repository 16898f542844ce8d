using Microsoft.Extensions.DependencyInjection;
using NSubstitute;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Taxonomies;
using OrchardCore.Taxonomies.Fields;
using OrchardSite.Engine.Cms.Taxonomies.Indexing;
using OrchardSite.Engine.Tests.Data;

namespace OrchardSite.Engine.Tests.Cms.Taxonomies;

public sealed class TaxonomyIndexTests : IAsyncLifetime
{
    private readonly IContentDefinitionManager _definitions = Substitute.For<IContentDefinitionManager>();
    private TestStore _store = null!;

    public async Task InitializeAsync()
    {
        var part = new ContentPartDefinitionBuilder(new ContentPartDefinition("News")).WithField("Column", field => field.OfType(nameof(TaxonomyField))).Build();
        var type = new ContentTypeDefinitionBuilder().WithName("News").WithPart("News", part, _ => { }).Build();
        _definitions.GetTypeDefinitionAsync("News").Returns(Task.FromResult<ContentTypeDefinition?>(type));

        var services = new ServiceCollection().AddSingleton(_definitions).BuildServiceProvider();
        _store = await TestStore.CreateAsync(new TaxonomyIndexProvider(services));
        await _store.AlterAsync(builder => new Migrations(_definitions) { SchemaBuilder = builder }.CreateAsync());
    }

    public Task DisposeAsync()
    {
        _store.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Save_ItemWithTerms_HasARowATerm()
    {
        await _store.SaveAsync(News("n1", published: true, latest: true, "t1", "t2"));

        Assert.Equal(
            ["taxonomy|n1|News|News|Column|t1|1|1", "taxonomy|n1|News|News|Column|t2|1|1"],
            await RowsAsync());
    }

    [Fact]
    public async Task Save_OldVersion_HasNoRow()
    {
        await _store.SaveAsync(News("n1", published: false, latest: false, "t1"));

        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task Save_ItemOfTypeWithoutField_HasNoRow()
    {
        await _store.SaveAsync(new ContentItem { ContentItemId = "p1", ContentType = "Page", Published = true });

        Assert.Empty(await RowsAsync());
    }

    [Fact]
    public async Task Migration_Table_HasOrchardsSchema()
    {
        var sql = await _store.QueryAsync("SELECT sql FROM sqlite_master WHERE name LIKE '%TaxonomyIndex%' ORDER BY name");

        string[] expected =
        [
            "CREATE INDEX [IDX_FK_TaxonomyIndex] on [TaxonomyIndex] ([DocumentId])",
            "CREATE INDEX [IDX_TaxonomyIndex_DocumentId] on [TaxonomyIndex] ([DocumentId], [TaxonomyContentItemId], [ContentItemId], [TermContentItemId], [Published], [Latest])",
            "CREATE INDEX [IDX_TaxonomyIndex_DocumentId_ContentType] on [TaxonomyIndex] ([DocumentId], [ContentType], [ContentPart], [ContentField], [Published], [Latest])",
            "CREATE TABLE [TaxonomyIndex] ([Id] integer primary key autoincrement not null, [DocumentId] BIGINT, [TaxonomyContentItemId] TEXT COLLATE NOCASE, [ContentItemId] TEXT COLLATE NOCASE, [ContentType] TEXT COLLATE NOCASE, [ContentPart] TEXT COLLATE NOCASE, [ContentField] TEXT COLLATE NOCASE, [TermContentItemId] TEXT COLLATE NOCASE, [Published] BOOL default 1 , [Latest] BOOL default 0 )",
        ];
        Assert.Equal(string.Join('\n', expected), string.Join('\n', sql).Replace("  )", " )", StringComparison.Ordinal));

    }

    private static ContentItem News(string id, bool published, bool latest, params string[] terms)
    {
        var item = new ContentItem { ContentItemId = id, ContentItemVersionId = id, ContentType = "News", Published = published, Latest = latest };
        item.Alter<ContentPart>("News", part => part.Alter<TaxonomyField>("Column", field =>
        {
            field.TaxonomyContentItemId = "taxonomy";
            field.TermContentItemIds = terms;
        }));

        return item;
    }

    private Task<List<string>> RowsAsync() => _store.QueryAsync(
        "SELECT TaxonomyContentItemId, ContentItemId, ContentType, ContentPart, ContentField, TermContentItemId, CAST(Published AS TEXT), CAST(Latest AS TEXT) FROM TaxonomyIndex ORDER BY Id");
}
