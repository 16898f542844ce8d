using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardSite.Engine.Content.Records;
using OrchardSite.Engine.Tests.Content.Definitions;
using OrchardSite.Engine.Tests.Data;
using ISession = YesSql.ISession;

namespace OrchardSite.Engine.Tests.Content;

/// <summary>Content management on a database of its own, with the types Story (versions) and Note (one version only).</summary>
internal sealed class ContentHost : IAsyncDisposable
{
    private readonly TestStore _store;
    private readonly ServiceProvider _services;

    private ContentHost(TestStore store, ServiceProvider services)
    {
        _store = store;
        _services = services;
    }

    public EventLog Log => _services.GetRequiredService<EventLog>();

    public MemoryDefinitionStore Definitions => (MemoryDefinitionStore)_services.GetRequiredService<IContentDefinitionStore>();

    public HttpContextAccessor Http => (HttpContextAccessor)_services.GetRequiredService<IHttpContextAccessor>();

    public static async Task<ContentHost> CreateAsync()
    {
        var store = await TestStore.CreateAsync(new ContentItemIndexProvider());
        await store.AlterAsync(builder => new Migrations { SchemaBuilder = builder }.CreateAsync());

        var services = new ServiceCollection();
        services.AddSingleton<EventLog>();
        services.AddSingleton<IContentDefinitionStore, MemoryDefinitionStore>();
        services.AddSingleton<IClock, ManualClock>();
        services.AddSingleton<IIdGenerator, DefaultIdGenerator>();
        services.AddSingleton<IHttpContextAccessor, HttpContextAccessor>();
        services.AddScoped(_ => store.Store.CreateSession());
        services.AddContentManagement();
        services.AddScoped<IContentHandler>(provider => new LoggingHandler(provider.GetRequiredService<EventLog>(), "first"));
        services.AddScoped<IContentHandler>(provider => new LoggingHandler(provider.GetRequiredService<EventLog>(), "second"));
        services.AddContentPart<StoryPart>().AddHandler<StoryPartHandler>();
        services.AddContentField<NoteField>().AddHandler<NoteFieldHandler>();

        var host = new ContentHost(store, services.BuildServiceProvider(validateScopes: true));
        await host.RunAsync<IContentDefinitionManager>(DefineAsync);

        return host;
    }

    public Task RunAsync(Func<IContentManager, Task> work) => RunAsync<IContentManager>(work);

    /// <summary>One unit of work: a scope whose session is committed at its end.</summary>
    public async Task RunAsync<TService>(Func<TService, Task> work)
        where TService : notnull
    {
        await using var scope = _services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<TService>());
        await scope.ServiceProvider.GetRequiredService<ISession>().SaveChangesAsync();
    }

    public AsyncServiceScope CreateScope() => _services.CreateAsyncScope();

    public async Task<string> CreateStoryAsync(string text, VersionOptions? options = null)
    {
        var id = "";
        await RunAsync(async manager =>
        {
            var item = await manager.NewAsync("Story");
            item.DisplayText = text;
            item.Alter<StoryPart>(part => part.Text = text);
            await manager.CreateAsync(item, options ?? VersionOptions.Published);
            id = item.ContentItemId;
        });

        return id;
    }

    /// <summary>The versions of an item as <c>text:flags</c>, L for latest and P for published, from the index.</summary>
    public async Task<string> VersionsAsync(string id)
    {
        var rows = await _store.QueryAsync($"SELECT DisplayText, CASE Latest WHEN 1 THEN 'L' ELSE '' END, CASE Published WHEN 1 THEN 'P' ELSE '' END FROM ContentItemIndex WHERE ContentItemId = '{id}' ORDER BY DocumentId");

        return string.Join(" ", rows.Select(row => row.Split('|')).Select(cells => $"{cells[0]}:{cells[1]}{cells[2]}"));
    }

    public Task<List<string>> QueryAsync(string sql) => _store.QueryAsync(sql);

    public void SignIn(string id, string name) => Http.HttpContext = new DefaultHttpContext
    {
        User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, id), new Claim(ClaimTypes.Name, name)], "test")),
    };

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _store.Dispose();
    }

    private static async Task DefineAsync(IContentDefinitionManager definitions)
    {
        await definitions.AlterPartDefinitionAsync("Story", part => part.WithField<NoteField>("Note"));
        await definitions.AlterTypeDefinitionAsync("Story", type => type.Creatable().Draftable().Versionable().WithPart<StoryPart>().WithPart("Story"));
        await definitions.AlterTypeDefinitionAsync("Note", type => type.Draftable().WithPart<StoryPart>());
    }
}
