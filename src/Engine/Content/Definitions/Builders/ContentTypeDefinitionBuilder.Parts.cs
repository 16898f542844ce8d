using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public partial class ContentTypeDefinitionBuilder
{
    public ContentTypeDefinitionBuilder WithPart(string partName) =>
        WithPart(partName, partName);

    public ContentTypeDefinitionBuilder WithPart(string name, string partName) =>
        WithPart(name, partName, static _ => { });

    public ContentTypeDefinitionBuilder WithPart(string partName, Action<ContentTypePartDefinitionBuilder> configuration) =>
        WithPart(partName, partName, configuration);

    public ContentTypeDefinitionBuilder WithPart(string name, string partName, Action<ContentTypePartDefinitionBuilder> configuration) =>
        WithPart(name, new ContentPartDefinition(partName), configuration);

    public ContentTypeDefinitionBuilder WithPart(string name, ContentPartDefinition partDefinition, Action<ContentTypePartDefinitionBuilder> configuration)
    {
        var builder = TakePart(name, partDefinition);
        configuration(builder);
        _parts.Add(builder.Build());

        return this;
    }

    public ContentTypeDefinitionBuilder WithPart<TPart>()
        where TPart : ContentPart =>
        WithPart(typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart<TPart>(string name)
        where TPart : ContentPart =>
        WithPart(name, typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart<TPart>(Action<ContentTypePartDefinitionBuilder> configuration)
        where TPart : ContentPart =>
        WithPart(typeof(TPart).Name, configuration);

    public ContentTypeDefinitionBuilder WithPart<TPart>(string name, Action<ContentTypePartDefinitionBuilder> configuration)
        where TPart : ContentPart =>
        WithPart(name, typeof(TPart).Name, configuration);

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync) =>
        WithPartAsync(partName, partName, configurationAsync);

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string name, string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync) =>
        WithPartAsync(name, new ContentPartDefinition(partName), configurationAsync);

    public async Task<ContentTypeDefinitionBuilder> WithPartAsync(string name, ContentPartDefinition partDefinition, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync)
    {
        var builder = TakePart(name, partDefinition);
        await configurationAsync(builder);
        _parts.Add(builder.Build());

        return this;
    }

    public ContentTypeDefinitionBuilder RemovePart(string partName)
    {
        _parts.RemoveAll(part => part.Name == partName);

        return this;
    }

    public ContentTypeDefinitionBuilder RemovePart<TPart>()
        where TPart : ContentPart =>
        RemovePart(typeof(TPart).Name);

    private TypePartBuilder TakePart(string name, ContentPartDefinition partDefinition)
    {
        var existing = _parts.Find(part => part.Name == name);

        if (existing is not null)
        {
            _parts.Remove(existing);
        }

        return new TypePartBuilder(existing ?? new ContentTypePartDefinition(name, partDefinition, []), _name);
    }

    private sealed class TypePartBuilder(ContentTypePartDefinition part, string? typeName) : ContentTypePartDefinitionBuilder(part, typeName)
    {
        public override ContentTypePartDefinition Build() => Current = new ContentTypePartDefinition(Name, Current.PartDefinition, _settings);
    }
}
