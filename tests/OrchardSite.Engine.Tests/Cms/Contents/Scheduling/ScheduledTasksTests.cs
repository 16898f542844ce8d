using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ArchiveLater.Services;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.PublishLater.Models;
using OrchardCore.PublishLater.Services;
using OrchardSite.Engine.Tests.Tenancy;

namespace OrchardSite.Engine.Tests.Cms.Contents.Scheduling;

/// <summary>Items that go public and leave the public site at a time that was set.</summary>
public sealed class ScheduledTasksTests : IAsyncLifetime
{
    private const string Definition = """
        { "name": "ContentDefinition", "ContentTypes": [ { "Name": "Story", "DisplayName": "Story", "Settings": { "ContentTypeSettings": { "Draftable": true, "Versionable": true } },
          "ContentTypePartDefinitionRecords": [ { "PartName": "PublishLaterPart", "Name": "PublishLaterPart", "Settings": {} }, { "PartName": "ArchiveLaterPart", "Name": "ArchiveLaterPart", "Settings": {} } ] } ], "ContentParts": [] }
        """;

    private SetUpTenant _tenant = null!;

    public async Task InitializeAsync() => _tenant = await SetUpTenant.CreateAsync(
        ["OrchardCore.Contents", "OrchardCore.ContentTypes", "OrchardCore.PublishLater", "OrchardCore.ArchiveLater"],
        Definition,
        services => services.AddScoped<IContentHandler, RefusingHandler>());

    public async Task DisposeAsync() => await _tenant.DisposeAsync();

    [Fact]
    public async Task Publish_BeforeItsTime_DoesNothing()
    {
        var id = await CreateAsync("稿件", publishIn: TimeSpan.FromHours(1));

        await RunAsync<ScheduledPublishingBackgroundTask>(TimeSpan.FromMinutes(59));

        Assert.Null(await PublishedAsync(id));
    }

    [Fact]
    public async Task Publish_AtItsTime_PublishesAndForgetsThePlan()
    {
        var id = await CreateAsync("稿件", publishIn: TimeSpan.FromHours(1));

        await RunAsync<ScheduledPublishingBackgroundTask>(TimeSpan.FromHours(1));

        Assert.Null((await PublishedAsync(id))!.GetOrCreate<PublishLaterPart>().ScheduledPublishUtc);
    }

    [Fact]
    public async Task Publish_ItemThatFails_DoesNotStopTheOthers()
    {
        var first = await CreateAsync("稿件一", publishIn: TimeSpan.FromMinutes(1));
        var failing = await CreateAsync(RefusingHandler.Refused, publishIn: TimeSpan.FromMinutes(2));
        var last = await CreateAsync("稿件二", publishIn: TimeSpan.FromMinutes(3));

        await RunAsync<ScheduledPublishingBackgroundTask>(TimeSpan.FromMinutes(4));

        Assert.NotNull(await PublishedAsync(first));
        Assert.NotNull(await PublishedAsync(last));
        Assert.Null(await PublishedAsync(failing));
        Assert.NotNull((await LatestAsync(failing)).GetOrCreate<PublishLaterPart>().ScheduledPublishUtc);
    }

    [Fact]
    public async Task Publish_ByHandBeforehand_ForgetsThePlan()
    {
        var id = await CreateAsync("稿件", publishIn: TimeSpan.FromHours(1));
        await _tenant.UseAsync<IContentManager>(async manager => await manager.PublishAsync((await manager.GetAsync(id, VersionOptions.Latest))!));
        await _tenant.UseAsync<IContentManager>(async manager => await manager.SaveDraftAsync((await manager.GetAsync(id, VersionOptions.DraftRequired))!));

        await RunAsync<ScheduledPublishingBackgroundTask>(TimeSpan.FromHours(2));

        Assert.False((await LatestAsync(id)).Published);
    }

    [Fact]
    public async Task Clone_PlannedItem_IsNotPlanned()
    {
        var id = await CreateAsync("稿件", publishIn: TimeSpan.FromHours(1));

        var clone = await _tenant.AskAsync<IContentManager, ContentItem>(async manager => await manager.CloneAsync((await manager.GetAsync(id, VersionOptions.Latest))!));

        Assert.Null(clone.GetOrCreate<PublishLaterPart>().ScheduledPublishUtc);
    }

    [Fact]
    public async Task Archive_AtItsTime_TakesTheItemDownAndKeepsIt()
    {
        var id = await CreateAsync("公告", archiveIn: TimeSpan.FromDays(7), publish: true);

        await RunAsync<ScheduledArchivingBackgroundTask>(TimeSpan.FromDays(6));
        Assert.NotNull(await PublishedAsync(id));
        await RunAsync<ScheduledArchivingBackgroundTask>(TimeSpan.FromDays(1));

        Assert.Null(await PublishedAsync(id));
        Assert.Null((await LatestAsync(id)).GetOrCreate<ArchiveLaterPart>().ScheduledArchiveUtc);
    }

    [Fact]
    public async Task Archive_ItemWithADraft_TakesThePublicVersionDownAndKeepsTheDraft()
    {
        var id = await CreateAsync("公告", archiveIn: TimeSpan.FromDays(7), publish: true);
        await _tenant.UseAsync<IContentManager>(async manager =>
        {
            var draft = (await manager.GetAsync(id, VersionOptions.DraftRequired))!;
            draft.DisplayText = "改过的公告";
            await manager.UpdateAsync(draft);
        });

        await RunAsync<ScheduledArchivingBackgroundTask>(TimeSpan.FromDays(8));

        Assert.Null(await PublishedAsync(id));
        var latest = await LatestAsync(id);
        Assert.Equal("改过的公告", latest.DisplayText);
        Assert.Null(latest.GetOrCreate<ArchiveLaterPart>().ScheduledArchiveUtc);
    }

    private Task<string> CreateAsync(string name, TimeSpan? publishIn = null, TimeSpan? archiveIn = null, bool publish = false) =>
        _tenant.AskAsync<IContentManager, string>(async manager =>
        {
            var item = await manager.NewAsync("Story");
            item.DisplayText = name;
            item.Alter<PublishLaterPart>(part => part.ScheduledPublishUtc = _tenant.Clock.UtcNow + publishIn);
            item.Alter<ArchiveLaterPart>(part => part.ScheduledArchiveUtc = _tenant.Clock.UtcNow + archiveIn);
            await manager.CreateAsync(item, publish ? VersionOptions.Published : VersionOptions.Draft);
            return item.ContentItemId;
        });

    private Task RunAsync<TTask>(TimeSpan later)
        where TTask : IBackgroundTask
    {
        _tenant.Clock.Advance(later);
        return _tenant.UseAsync(services => services.GetServices<IBackgroundTask>().OfType<TTask>().Single().DoWorkAsync(services, CancellationToken.None));
    }

    private Task<ContentItem?> PublishedAsync(string id) => _tenant.AskAsync<IContentManager, ContentItem?>(async manager => await manager.GetAsync(id));

    private Task<ContentItem> LatestAsync(string id) => _tenant.AskAsync<IContentManager, ContentItem>(async manager => (await manager.GetAsync(id, VersionOptions.Latest))!);

    private sealed class RefusingHandler : ContentHandlerBase
    {
        public const string Refused = "坏稿件";

        public override Task PublishedAsync(PublishContentContext context) =>
            context.ContentItem.DisplayText == Refused ? throw new InvalidOperationException("Not this one.") : Task.CompletedTask;
    }
}
