using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging;
using OrchardCore;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Models;
using OrchardCore.Infrastructure.Entities;
using OrchardCore.Modules;

namespace OrchardSite.Engine.Cms.Indexing.Profiles;

internal sealed class DefaultIndexProfileManager(
    IIndexProfileStore store,
    IEnumerable<IIndexProfileHandler> handlers,
    ILogger<DefaultIndexProfileManager> logger) : IIndexProfileManager
{
    public async ValueTask<IndexProfile> NewAsync(string providerName, string type, JsonNode? data = null)
    {
        var profile = new IndexProfile { Id = IdGenerator.GenerateId(), ProviderName = providerName, Type = type };
        await TellAsync(handler => handler.InitializingAsync(new InitializingContext<IndexProfile>(profile, data)));
        await TellAsync(handler => handler.InitializedAsync(new InitializedContext<IndexProfile>(profile)));
        return profile;
    }

    public async ValueTask CreateAsync(IndexProfile indexProfile)
    {
        await TellAsync(handler => handler.CreatingAsync(new CreatingContext<IndexProfile>(indexProfile)));
        await store.CreateAsync(indexProfile);
        await TellAsync(handler => handler.CreatedAsync(new CreatedContext<IndexProfile>(indexProfile)));
    }

    public async ValueTask UpdateAsync(IndexProfile indexProfile, JsonNode? data = null)
    {
        await TellAsync(handler => handler.UpdatingAsync(new UpdatingContext<IndexProfile>(indexProfile, data)));
        await store.UpdateAsync(indexProfile);
        await TellAsync(handler => handler.UpdatedAsync(new UpdatedContext<IndexProfile>(indexProfile)));
    }

    public async ValueTask<bool> DeleteAsync(IndexProfile indexProfile)
    {
        await TellAsync(handler => handler.DeletingAsync(new DeletingContext<IndexProfile>(indexProfile)));
        if (!await store.DeleteAsync(indexProfile))
        {
            return false;
        }

        await TellAsync(handler => handler.DeletedAsync(new DeletedContext<IndexProfile>(indexProfile)));
        return true;
    }

    public async ValueTask<ValidationResultDetails> ValidateAsync(IndexProfile indexProfile)
    {
        var context = new ValidatingContext<IndexProfile>(indexProfile);
        await TellAsync(handler => handler.ValidatingAsync(context));
        await TellAsync(handler => handler.ValidatedAsync(new ValidatedContext<IndexProfile>(indexProfile, context.Result)));
        return context.Result;
    }

    public async ValueTask ResetAsync(IndexProfile indexProfile) =>
        await TellAsync(handler => handler.ResetAsync(new IndexProfileResetContext(indexProfile)));

    public async ValueTask SynchronizeAsync(IndexProfile indexProfile) =>
        await TellAsync(handler => handler.SynchronizedAsync(new IndexProfileSynchronizedContext(indexProfile)));

    public ValueTask<IndexProfile?> FindByIdAsync(string id) => LoadedAsync(store.FindByIdAsync(id));

    public ValueTask<IndexProfile?> FindByNameAsync(string name) => LoadedAsync(store.FindByNameAsync(name));

    public ValueTask<IndexProfile?> FindByNameAndProviderAsync(string indexName, string providerName) =>
        LoadedAsync(store.FindByIndexNameAndProviderAsync(indexName, providerName));

    public ValueTask<IEnumerable<IndexProfile>> GetAllAsync() => LoadedAsync(store.GetAllAsync());

    public ValueTask<IEnumerable<IndexProfile>> GetAsync(string providerName, string type) => LoadedAsync(store.GetAsync(providerName, type));

    public ValueTask<IEnumerable<IndexProfile>> GetByProviderAsync(string providerName) => LoadedAsync(store.GetByProviderAsync(providerName));

    private async ValueTask<IndexProfile?> LoadedAsync(ValueTask<IndexProfile?> read)
    {
        var profile = await read;
        if (profile is not null)
        {
            await TellAsync(handler => handler.LoadedAsync(new LoadedContext<IndexProfile>(profile)));
        }

        return profile;
    }

    private async ValueTask<IEnumerable<IndexProfile>> LoadedAsync(ValueTask<IEnumerable<IndexProfile>> read)
    {
        var profiles = (await read).ToArray();
        foreach (var profile in profiles)
        {
            await TellAsync(handler => handler.LoadedAsync(new LoadedContext<IndexProfile>(profile)));
        }

        return profiles;
    }

    private Task TellAsync(Func<IIndexProfileHandler, Task> tell) => handlers.InvokeAsync(tell, logger);
}
