using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardSite.Engine.Content.Definitions;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Builds a content part from nothing or from an existing one.</summary>
public partial class ContentPartDefinitionBuilder
{
    private readonly List<ContentPartFieldDefinition> _fields = [];
    private readonly JsonObject _settings = [];
    private string? _name;

    public ContentPartDefinitionBuilder()
        : this(null)
    {
    }

    public ContentPartDefinitionBuilder(ContentPartDefinition? existing)
    {
        Current = existing ?? new ContentPartDefinition("");

        if (existing is not null)
        {
            _name = existing.Name;
            _fields = [.. existing.Fields];
            _settings = (JsonObject)existing.Settings.DeepClone();
        }
    }

    public ContentPartDefinition Current { get; private set; }

    public string Name => _name ?? "";

    public ContentPartDefinition Build()
    {
        Current = new ContentPartDefinition(DefinitionName.Check(_name, "content part"), _fields, _settings);

        return Current;
    }

    public ContentPartDefinitionBuilder Named(string name)
    {
        _name = name;

        return this;
    }

    public ContentPartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsJson.Merge(_settings, settings);

        return this;
    }

    public ContentPartDefinitionBuilder MergeSettings<T>(Action<T> setting)
        where T : class, new()
    {
        SettingsJson.Change(_settings, setting);

        return this;
    }

    public ContentPartDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsJson.Set(_settings, settings);

        return this;
    }
}
