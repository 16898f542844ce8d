using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardSite.Engine.Content.Definitions;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Says how a part has one of its fields.</summary>
public abstract class ContentPartFieldDefinitionBuilder
{
    protected readonly JsonObject _settings;

    protected ContentPartFieldDefinitionBuilder(ContentPartFieldDefinition field)
    {
        Current = field;
        _settings = (JsonObject)field.Settings.DeepClone();
    }

    public ContentPartFieldDefinition Current { get; }

    public abstract string Name { get; }

    public abstract string FieldType { get; }

    public abstract string PartName { get; }

    public abstract ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition);

    public abstract ContentPartFieldDefinitionBuilder OfType(string fieldType);

    public abstract ContentPartFieldDefinition Build();

    public ContentPartFieldDefinitionBuilder MergeSettings(JsonObject settings)
    {
        SettingsJson.Merge(_settings, settings);

        return this;
    }

    public ContentPartFieldDefinitionBuilder MergeSettings<T>(Action<T> setting)
        where T : class, new()
    {
        SettingsJson.Change(_settings, setting);

        return this;
    }

    public ContentPartFieldDefinitionBuilder WithSettings<T>(T settings)
    {
        SettingsJson.Set(_settings, settings);

        return this;
    }

    public ContentPartFieldDefinitionBuilder WithSettings<T>()
        where T : class, new() =>
        WithSettings(new T());
}
