using System.ComponentModel.DataAnnotations;
using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.Recipes.Models;
using OrchardSite.Engine.Content.Recipes;
using OrchardSite.Engine.Data.Sessions;
using OrchardSite.Engine.Tenancy.Recipes.Steps;
using OrchardSite.Engine.Tests.Liquid;
using ISession = YesSql.ISession;

namespace OrchardSite.Engine.Tests.Content;

public class ContentImportTests
{
    private const string Id = "4aaaaaaaaaaaaaaaaaaaaaaaaa";

    [Fact]
    public async Task Import_Twice_NeverDoubles()
    {
        await using var host = await ContentHost.CreateAsync();

        await ImportAsync(host, Story("v1", "a"));
        host.Log.Entries.Clear();
        await ImportAsync(host, Story("v1", "a"));

        Assert.Equal("a:LP", await host.VersionsAsync(Id));
        Assert.Empty(host.Log.Entries);
    }

    [Fact]
    public async Task Import_OfTheSameVersionChanged_UpdatesIt()
    {
        await using var host = await ContentHost.CreateAsync();

        await ImportAsync(host, Story("v1", "a"));
        host.Log.Entries.Clear();
        await ImportAsync(host, Story("v1", "b"));

        Assert.Equal("b:LP", await host.VersionsAsync(Id));
        Assert.Contains("first importing True", host.Log.Entries);
        await host.RunAsync(async manager => Assert.Equal("b", (await manager.GetAsync(Id))!.GetOrCreate<StoryPart>().Text));
    }

    [Fact]
    public async Task Import_OfManyItems_LeavesNothingInTheSessionThatEachLaterQueryWouldCompare()
    {
        await using var host = await ContentHost.CreateAsync();
        await using var scope = host.CreateScope();
        var session = (Session)scope.ServiceProvider.GetRequiredService<ISession>();

        await scope.ServiceProvider.GetRequiredService<IContentManager>().ImportAsync(
            new[] { Story("v1", "a"), Story("v2", "b"), Story("v3", "c") }.Select(story => story.ToObject<ContentItem>()!));

        Assert.Empty(session.GetMap(null).Written);
        await session.SaveChangesAsync();
        Assert.Equal("a: b: c:LP", await host.VersionsAsync(Id));
    }

    [Theory]
    [InlineData(true, "a: b:LP")]
    [InlineData(false, "a:P b:L")]
    public async Task Import_OfAnotherVersion_TakesTheFlagsOver(bool published, string expected)
    {
        await using var host = await ContentHost.CreateAsync();

        await ImportAsync(host, Story("v1", "a"));
        await ImportAsync(host, Story("v2", "b", published));

        Assert.Equal(expected, await host.VersionsAsync(Id));
    }

    [Fact]
    public async Task Import_WithoutAVersionIdTwice_LeavesOneLatest()
    {
        await using var host = await ContentHost.CreateAsync();

        await ImportAsync(host, Story(null, "a"));
        await ImportAsync(host, Story(null, "b"));

        Assert.Equal("a: b:LP", await host.VersionsAsync(Id));
    }

    [Fact]
    public async Task Import_OfTwoVersionsAtOnce_LeavesTheLastInUse()
    {
        await using var host = await ContentHost.CreateAsync();

        await ImportAsync(host, Story("v1", "a"), Story("v2", "b"));

        Assert.Equal("a: b:LP", await host.VersionsAsync(Id));
    }

    [Fact]
    public async Task Import_WithDatesAndPeople_KeepsThem()
    {
        await using var host = await ContentHost.CreateAsync();
        host.SignIn("9", "importer");
        var story = Story("v1", "a");
        story["PublishedUtc"] = "2019-01-02T03:04:05Z";
        story["Author"] = "张三";

        await ImportAsync(host, story);

        await host.RunAsync(async manager =>
        {
            var item = (await manager.GetAsync(Id))!;
            Assert.Equal(new DateTime(2019, 1, 2, 3, 4, 5, DateTimeKind.Utc), item.PublishedUtc);
            Assert.Equal(("张三", "9"), (item.Author, item.Owner));
        });
        Assert.StartsWith("2019-01-02", Assert.Single(await host.QueryAsync("SELECT PublishedUtc FROM ContentItemIndex")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Import_OfAnInvalidItem_NamesItAndSavesNothing()
    {
        await using var host = await ContentHost.CreateAsync();

        var exception = await Assert.ThrowsAsync<ValidationException>(() => ImportAsync(host, Story("v1", "bad")));

        Assert.Contains(Id, exception.Message, StringComparison.Ordinal);
        Assert.Contains("The text is bad.", exception.Message, StringComparison.Ordinal);
        Assert.Equal("", await host.VersionsAsync(Id));
    }

    [Fact]
    public async Task Step_WithItems_ImportsThem()
    {
        await using var host = await ContentHost.CreateAsync();

        Assert.Empty(await RunStepAsync(host, [Story("v1", "a")]));

        Assert.Equal("a:LP", await host.VersionsAsync(Id));
    }

    [Fact]
    public async Task Step_WithWrongItems_NamesEach()
    {
        await using var host = await ContentHost.CreateAsync();
        var unknown = Story("v1", "a");
        unknown["ContentType"] = "Nothing";

        var errors = await RunStepAsync(host, [new JsonObject { ["ContentType"] = "Story" }, unknown, new JsonObject { ["Latest"] = "maybe" }]);

        Assert.Equal(3, errors.Count);
        Assert.Contains("Item 1", errors[0], StringComparison.Ordinal);
        Assert.Contains("'Nothing'", errors[1], StringComparison.Ordinal);
        Assert.Contains("Item 3", errors[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Step_WithMoreItemsThanItTakesAtATime_ImportsAllAndLetsThemGo()
    {
        const int count = 1001;
        await using var host = await ContentHost.CreateAsync();
        var first = new List<WeakReference>();

        async IAsyncEnumerable<JsonNode?> Entries()
        {
            for (var i = 0; i < count; i++)
            {
                yield return Numbered(i, first);
                await Task.Yield();
            }

            GC.Collect();
            Assert.DoesNotContain(first, reference => reference.IsAlive);
        }

        await host.RunAsync<IServiceProvider>(services => ((IListStepHandler)new ContentStep(
            services.GetRequiredService<IContentManager>(),
            services.GetRequiredService<IContentManagerSession>(),
            services.GetRequiredService<IContentDefinitionManager>(),
            services.GetRequiredService<ISession>(),
            new EnglishTexts<ContentStep>())).ExecuteAsync(new RecipeExecutionContext { Name = "Content", Step = [] }, Entries()));

        Assert.Equal([$"{count}"], await host.QueryAsync("SELECT COUNT(*) FROM ContentItemIndex WHERE Published = 1"));
    }

    [Fact]
    public async Task Step_WithAWrongItemAfterManyRightOnes_SaysHowManyAreStoredAndGoesOnWhenRunAgain()
    {
        await using var host = await ContentHost.CreateAsync();
        var first = new List<WeakReference>();
        JsonArray Items(int count) => [.. Enumerable.Range(0, count).Select(number => Numbered(number, first))];
        var wrong = Items(450);
        wrong[420]!["ContentType"] = "Nothing";

        var errors = await RunStepAsync(host, wrong);

        Assert.Contains("Item 421", errors[0], StringComparison.Ordinal);
        Assert.Contains("first 400 items", errors[1], StringComparison.Ordinal);
        Assert.Equal(["400"], await host.QueryAsync("SELECT COUNT(*) FROM ContentItemIndex WHERE Published = 1"));
        Assert.Empty(await RunStepAsync(host, Items(450)));
        Assert.Equal(["450"], await host.QueryAsync("SELECT COUNT(*) FROM ContentItemIndex WHERE Published = 1"));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static JsonObject Numbered(int number, List<WeakReference> first)
    {
        var story = Story($"4version{number:D18}", "a");
        story["ContentItemId"] = $"4item{number:D21}";
        if (number < 200)
        {
            first.Add(new WeakReference(story));
        }

        return story;
    }

    private static async Task<IList<string>> RunStepAsync(ContentHost host, JsonArray data)
    {
        var context = new RecipeExecutionContext { Name = "Content", Step = new JsonObject { ["name"] = "Content", ["data"] = data } };
        await host.RunAsync<IServiceProvider>(services => new ContentStep(
            services.GetRequiredService<IContentManager>(),
            services.GetRequiredService<IContentManagerSession>(),
            services.GetRequiredService<IContentDefinitionManager>(),
            services.GetRequiredService<ISession>(),
            new EnglishTexts<ContentStep>()).ExecuteAsync(context));

        return context.Errors;
    }

    private static Task ImportAsync(ContentHost host, params JsonObject[] items) =>
        host.RunAsync(manager => manager.ImportAsync(items.Select(item => item.ToObject<ContentItem>()!)));

    private static JsonObject Story(string? versionId, string text, bool published = true)
    {
        var story = new JsonObject
        {
            ["ContentItemId"] = Id,
            ["ContentType"] = "Story",
            ["DisplayText"] = text,
            ["Latest"] = true,
            ["Published"] = published,
            ["StoryPart"] = new JsonObject { ["Text"] = text },
        };

        if (versionId is not null)
        {
            story["ContentItemVersionId"] = versionId;
        }

        return story;
    }
}
