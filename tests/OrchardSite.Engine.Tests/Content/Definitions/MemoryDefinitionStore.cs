using System.Text.Json;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardSite.Engine.Tests.Content.Definitions;

/// <summary>Definitions that are kept as JSON, so that what is read is never what was written to.</summary>
internal sealed class MemoryDefinitionStore : IContentDefinitionStore
{
    private ContentDefinitionRecord _shared = new();
    private int _saves;

    public string Json => JsonSerializer.Serialize(_shared);

    public Task<ContentDefinitionRecord> LoadContentDefinitionAsync() => Task.FromResult(JsonSerializer.Deserialize<ContentDefinitionRecord>(Json)!);

    public Task<ContentDefinitionRecord> GetContentDefinitionAsync() => Task.FromResult(_shared);

    public Task SaveContentDefinitionAsync(ContentDefinitionRecord contentDefinitionRecord)
    {
        contentDefinitionRecord.Identifier = $"{++_saves}";
        _shared = contentDefinitionRecord;

        return Task.CompletedTask;
    }
}
