using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using NSubstitute;
using OrchardCore.Autoroute.Core.Indexes;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Routing;
using OrchardCore.Environment.Shell;
using OrchardCore.Liquid;
using OrchardSite.Engine.Cms.Autoroute;
using OrchardSite.Engine.Cms.Autoroute.Entries;
using OrchardSite.Engine.Cms.Autoroute.Paths;
using OrchardSite.Engine.Content.Records;
using OrchardSite.Engine.Tests.Data;
using ContentMigrations = OrchardCore.ContentManagement.Records.Migrations;

namespace OrchardSite.Engine.Tests.Cms.Autoroute;

public sealed class AutorouteStoreTests : IAsyncLifetime, IDisposable
{
    private TestStore _store = null!;

    public async Task InitializeAsync()
    {
        _store = await TestStore.CreateAsync(new ContentItemIndexProvider(), new AutoroutePartIndexProvider(new ServiceCollection().BuildServiceProvider()));
        await _store.AlterAsync(builder => new ContentMigrations { SchemaBuilder = builder }.CreateAsync());
        await _store.AlterAsync(builder => new OrchardCore.Autoroute.Migrations(Substitute.For<IContentDefinitionManager>()) { SchemaBuilder = builder }.CreateAsync());
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => _store.Dispose();

    [Fact]
    public async Task Table_Made_IsOrchards() =>
        Assert.Equal(
            ["Id|integer", "DocumentId|BIGINT", "ContentItemId|TEXT", "ContainedContentItemId|TEXT", "JsonPath|TEXT", "Path|TEXT", "Published|BOOL", "Latest|BOOL"],
            await _store.QueryAsync("SELECT name, type FROM pragma_table_info('AutoroutePartIndex')"),
            StringComparer.OrdinalIgnoreCase);

    [Fact]
    public async Task Validate_TakenPath_NamesThePathAndTheOtherItem()
    {
        await _store.SaveAsync(Item("a", "gyss/1.shtml", "公益诉讼大会"));
        await using var session = _store.Store.CreateSession();
        var rules = Rules(session);

        var error = await rules.ValidateAsync(Item("b", "GYSS/1.shtml", "另一篇").GetOrCreate<AutoroutePart>());

        Assert.Equal("The permalink \"GYSS/1.shtml\" is already used by \"公益诉讼大会\".", error?.ErrorMessage);
    }

    [Fact]
    public async Task Validate_OwnPath_IsFine()
    {
        await _store.SaveAsync(Item("a", "gyss/1.shtml", "公益诉讼大会"));
        await using var session = _store.Store.CreateSession();
        var rules = Rules(session);

        Assert.Null(await rules.ValidateAsync(Item("a", "gyss/1.shtml", "公益诉讼大会").GetOrCreate<AutoroutePart>()));
    }

    [Fact]
    public async Task Free_TakenPaths_CountsOn()
    {
        await _store.SaveAsync(Item("a", "about", "A"), Item("b", "about-1", "B"));
        await using var session = _store.Store.CreateSession();

        Assert.Equal("about-2", await new AutoroutePaths(session, Substitute.For<ILiquidTemplateManager>()).FreeAsync("about", "c"));
    }

    [Fact]
    public async Task Generate_Pattern_IsRenderedForTheItem()
    {
        var liquid = Substitute.For<ILiquidTemplateManager>();
        liquid.RenderStringAsync("{{ pattern }}", NullEncoder.Default, Arg.Any<object>(), Arg.Any<IEnumerable<KeyValuePair<string, FluidValue>>>())
            .Returns("\n/gyss/202208/t20220826_123.shtml\n");
        await using var session = _store.Store.CreateSession();

        var path = await new AutoroutePaths(session, liquid).GenerateAsync(Item("a", null, "A").GetOrCreate<AutoroutePart>(), "{{ pattern }}");

        Assert.Equal("gyss/202208/t20220826_123.shtml", path);
    }

    [Fact]
    public async Task Entries_PublishedItems_AreFoundByPathAndById()
    {
        await _store.SaveAsync(Item("a", "gyss/1.shtml", "A"), Item("b", "draft", "B", published: false));
        using var entries = new AutorouteEntries(_store.Store);

        var (found, entry) = await entries.TryGetEntryByPathAsync("/GYSS/1.shtml/");
        var (foundById, byId) = await entries.TryGetEntryByContentItemIdAsync("a");

        Assert.True(found);
        Assert.Equal("a", entry!.ContentItemId);
        Assert.True(foundById);
        Assert.Equal("gyss/1.shtml", byId!.Path);
        Assert.False((await entries.TryGetEntryByPathAsync("/draft")).Item1);
    }

    [Fact]
    public async Task Entries_ItemThatMoved_IsFoundAtItsNewPathOnly()
    {
        var item = Item("a", "old", "A");
        await _store.SaveAsync(item);
        using var entries = new AutorouteEntries(_store.Store);
        Assert.True((await entries.TryGetEntryByPathAsync("old")).Item1);

        await using (var session = _store.Store.CreateSession())
        {
            var stored = (await session.GetAsync<ContentItem>([1])).Single();
            stored.Alter<AutoroutePart>(part => part.Path = "new");
            await session.SaveAsync(stored);
            await session.SaveChangesAsync();
        }

        await entries.UpdateEntriesAsync(["a"]);

        Assert.False((await entries.TryGetEntryByPathAsync("old")).Item1);
        Assert.True((await entries.TryGetEntryByPathAsync("new")).Item1);
    }

    [Fact]
    public async Task Entries_OfALargeSite_AreLookedUpAndForgottenWhenTheyChange()
    {
        await _store.SaveAsync(Item("a", "gyss/1.shtml", "A"), Item("b", "gyss/2.shtml", "B"), Item("c", "draft", "C", published: false));
        using var entries = new AutorouteEntries(_store.Store, most: 1);
        await entries.PrepareAsync();

        Assert.Equal("a", (await entries.TryGetEntryByPathAsync("/GYSS/1.shtml/")).Item2?.ContentItemId);
        Assert.Equal("gyss/2.shtml", (await entries.TryGetEntryByContentItemIdAsync("b")).Item2?.Path);
        Assert.Equal(["a", "b"], (await entries.FindManyAsync(["a", "b", "c"])).Keys.Order());
        Assert.False((await entries.TryGetEntryByPathAsync("/draft")).Item1);

        await using (var session = _store.Store.CreateSession())
        {
            var stored = (await session.GetAsync<ContentItem>([1])).Single();
            stored.Alter<AutoroutePart>(part => part.Path = "new");
            await session.SaveAsync(stored);
            await session.SaveChangesAsync();
        }

        await entries.UpdateEntriesAsync(["a"]);

        Assert.False((await entries.TryGetEntryByPathAsync("gyss/1.shtml")).Item1);
        Assert.Equal("a", (await entries.TryGetEntryByPathAsync("new")).Item2?.ContentItemId);
        Assert.Equal("new", (await entries.TryGetEntryByContentItemIdAsync("a")).Item2?.Path);
    }

    [Theory]
    [InlineData("gyss", "gyss/1.shtml")]
    [InlineData("GYSS", "gyss/1.shtml")]
    [InlineData("gys", null)]
    [InlineData("page", "page")]
    [InlineData("pag_", null)]
    public async Task FindBelow_FirstSegment_IsThatOfAPathAndNoPartOfIt(string segment, string? path)
    {
        await _store.SaveAsync(Item("a", "gyss/1.shtml", "A"), Item("b", "page", "B"));
        await using var session = _store.Store.CreateSession();

        Assert.Equal(path, await new AutoroutePaths(session, Substitute.For<ILiquidTemplateManager>()).FindBelowAsync(segment));
    }

    [Fact]
    public void Table_PathThatChangesHands_StaysWithItsNewOwner()
    {
        var table = new AutorouteTable();
        table.Replace("a", [new AutorouteEntry("a", "page")]);
        table.Replace("b", [new AutorouteEntry("b", "page")]);
        table.Replace("a", []);

        Assert.Equal("b", table.ByPath("page")!.ContentItemId);
    }

    [Fact]
    public void Table_ContainedItem_IsFoundByItsOwnId()
    {
        var table = new AutorouteTable();
        table.Replace("taxonomy", [new AutorouteEntry("taxonomy", "columns"), new AutorouteEntry("taxonomy", "gyss", "term", "TaxonomyPart.Terms[0]")]);

        Assert.Equal("TaxonomyPart.Terms[0]", table.ByContentItemId("term")!.JsonPath);
        Assert.Equal("columns", table.ByContentItemId("taxonomy")!.Path);
    }

    private static AutorouteRules Rules(YesSql.ISession session) => new(
        new AutoroutePaths(session, Substitute.For<ILiquidTemplateManager>()),
        new ReservedPaths([]),
        new TenantPrefixes(Substitute.For<IShellHost>(), new ShellSettings()),
        session,
        Localizer());

    private static ContentItem Item(string id, string? path, string title, bool published = true)
    {
        var item = new ContentItem
        {
            ContentItemId = id,
            ContentItemVersionId = id + "1",
            ContentType = "News",
            DisplayText = title,
            Latest = true,
            Published = published,
        };

        return item.Weld(new AutoroutePart { Path = path });
    }

    private static IStringLocalizer<AutorouteRules> Localizer()
    {
        var localizer = Substitute.For<IStringLocalizer<AutorouteRules>>();
        localizer[Arg.Any<string>(), Arg.Any<object[]>()].Returns(call =>
            new LocalizedString(call.Arg<string>(), string.Format(System.Globalization.CultureInfo.InvariantCulture, call.Arg<string>(), call.Arg<object[]>())));
        return localizer;
    }
}
