using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Utilities;
using OrchardSite.Engine.Content.Definitions;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Builds a content type from nothing or from an existing one.</summary>
public partial class ContentTypeDefinitionBuilder
{
    private readonly List<ContentTypePartDefinition> _parts = [];
    private readonly JsonObject _settings = [];
    private string? _name;
    private string? _displayName;

    public ContentTypeDefinitionBuilder()
        : this(null)
    {
    }

    public ContentTypeDefinitionBuilder(ContentTypeDefinition? existing)
    {
        Current = existing ?? new ContentTypeDefinition("", "");

        if (existing is not null)
        {
            _name = existing.Name;
            _displayName = existing.DisplayName;
            _parts = [.. existing.Parts];
            _settings = (JsonObject)existing.Settings.DeepClone();
        }
    }

    public ContentTypeDefinition Current { get; private set; }

    public ContentTypeDefinition Build()
    {
        var name = DefinitionName.Check(_name, "content type");
        Current = new ContentTypeDefinition(name, string.IsNullOrEmpty(_displayName) ? name : _displayName, _parts, _settings);

        return Current;
    }

    public ContentTypeDefinitionBuilder WithName(string name)
    {
        _name = name;

        return this;
    }

    public ContentTypeDefinitionBuilder WithDisplayName(string displayName)
    {
        _displayName = displayName;

        return this;
    }

    [Obsolete("Use WithName() instead.")]
    public ContentTypeDefinitionBuilder Named(string name) => WithName(name);

    [Obsolete("Use WithDisplayName() instead.")]
    public ContentTypeDefinitionBuilder DisplayedAs(string displayName) => WithDisplayName(displayName);

    public ContentTypeDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsJson.Merge(_settings, settings);

        return this;
    }

    public ContentTypeDefinitionBuilder MergeSettings<T>(Action<T> setting)
        where T : class, new()
    {
        SettingsJson.Change(_settings, setting);

        return this;
    }

    public ContentTypeDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsJson.Set(_settings, settings);

        return this;
    }
}
