using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardSite.Engine.Content.Definitions;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Says how a type has one of its parts.</summary>
public abstract class ContentTypePartDefinitionBuilder
{
    protected readonly JsonObject _settings;

    protected ContentTypePartDefinitionBuilder(ContentTypePartDefinition part)
        : this(part, null)
    {
    }

    private protected ContentTypePartDefinitionBuilder(ContentTypePartDefinition part, string? typeName)
    {
        Current = part;
        Name = part.Name;
        PartName = part.PartDefinition.Name;
        TypeName = part.ContentTypeDefinition?.Name ?? typeName ?? "";
        _settings = (JsonObject)part.Settings.DeepClone();
    }

    public ContentTypePartDefinition Current { get; protected set; }

    public string Name { get; }

    public string PartName { get; }

    public string TypeName { get; }

    public abstract ContentTypePartDefinition Build();

    public ContentTypePartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsJson.Merge(_settings, settings);

        return this;
    }

    public ContentTypePartDefinitionBuilder MergeSettings<T>(Action<T> setting)
        where T : class, new()
    {
        SettingsJson.Change(_settings, setting);

        return this;
    }

    public ContentTypePartDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsJson.Set(_settings, settings);

        return this;
    }
}
