using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.ContentTypes.Events;

namespace OrchardSite.Engine.Content.Definitions;

/// <summary>Definitions over their stored records; reading is from typed definitions that the tenant shares.</summary>
internal sealed class ContentDefinitionManager(
    IContentDefinitionStore store,
    ContentDefinitionCache cache,
    IEnumerable<IContentDefinitionHandler> handlers) : IContentDefinitionManager
{
    private readonly DefinitionReader _reader = new([.. handlers]);

    public async Task<IEnumerable<ContentTypeDefinition>> LoadTypeDefinitionsAsync() =>
        _reader.ReadTypes(await store.LoadContentDefinitionAsync());

    public async Task<IEnumerable<ContentTypeDefinition>> ListTypeDefinitionsAsync() =>
        (await GetSnapshotAsync()).Types.Values;

    public async Task<IEnumerable<ContentPartDefinition>> LoadPartDefinitionsAsync() =>
        _reader.ReadParts(await store.LoadContentDefinitionAsync());

    public async Task<IEnumerable<ContentPartDefinition>> ListPartDefinitionsAsync() =>
        (await GetSnapshotAsync()).Parts.Values;

    public async Task<ContentTypeDefinition?> LoadTypeDefinitionAsync(string name) =>
        _reader.ReadType(await store.LoadContentDefinitionAsync(), name);

    public async Task<ContentTypeDefinition?> GetTypeDefinitionAsync(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var snapshot = await GetSnapshotAsync();

        return snapshot.Types.TryGetValue(name, out var type) ? type : _reader.ReadType(snapshot.Record, name);
    }

    public async Task<ContentPartDefinition?> LoadPartDefinitionAsync(string name) =>
        _reader.ReadPart(await store.LoadContentDefinitionAsync(), name);

    public async Task<ContentPartDefinition?> GetPartDefinitionAsync(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        var snapshot = await GetSnapshotAsync();

        return snapshot.Parts.TryGetValue(name, out var part) ? part : _reader.ReadPart(snapshot.Record, name);
    }

    public Task StoreTypeDefinitionAsync(ContentTypeDefinition contentTypeDefinition) =>
        ChangeAsync(record => DefinitionWriter.Write(record, contentTypeDefinition));

    public Task StorePartDefinitionAsync(ContentPartDefinition contentPartDefinition) =>
        ChangeAsync(record => DefinitionWriter.Write(record, contentPartDefinition));

    public Task DeleteTypeDefinitionAsync(string name) =>
        ChangeAsync(record => DefinitionWriter.RemoveType(record, name));

    public Task DeletePartDefinitionAsync(string name) =>
        ChangeAsync(record => DefinitionWriter.RemovePart(record, name));

    public async Task<string> GetIdentifierAsync() => (await store.GetContentDefinitionAsync()).Identifier;

    private async Task ChangeAsync(Func<ContentDefinitionRecord, bool> change)
    {
        var record = await store.LoadContentDefinitionAsync();

        if (change(record))
        {
            await store.SaveContentDefinitionAsync(record);
        }
    }

    private async Task<DefinitionSnapshot> GetSnapshotAsync() =>
        cache.Get(await store.GetContentDefinitionAsync(), _reader);
}
