using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public partial class ContentPartDefinitionBuilder
{
    public ContentPartDefinitionBuilder WithField(string fieldName) =>
        WithField(fieldName, static _ => { });

    public ContentPartDefinitionBuilder WithField(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration)
    {
        var builder = TakeField(fieldName);
        configuration(builder);
        _fields.Add(builder.Build());

        return this;
    }

    public ContentPartDefinitionBuilder WithField<TField>(string fieldName) =>
        WithField(fieldName, static builder => builder.OfType(typeof(TField).Name));

    public ContentPartDefinitionBuilder WithField<TField>(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration) =>
        WithField(fieldName, builder => configuration(builder.OfType(typeof(TField).Name)));

    public async Task<ContentPartDefinitionBuilder> WithFieldAsync(string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configurationAsync)
    {
        var builder = TakeField(fieldName);
        await configurationAsync(builder);
        _fields.Add(builder.Build());

        return this;
    }

    public Task<ContentPartDefinitionBuilder> WithFieldAsync<TField>(string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configuration) =>
        WithFieldAsync(fieldName, builder => configuration(builder.OfType(typeof(TField).Name)));

    public ContentPartDefinitionBuilder RemoveField(string fieldName)
    {
        _fields.RemoveAll(field => field.Name == fieldName);

        return this;
    }

    private FieldBuilder TakeField(string fieldName)
    {
        var existing = _fields.Find(field => field.Name == fieldName);

        if (existing is not null)
        {
            _fields.Remove(existing);
        }

        return new FieldBuilder(existing ?? new ContentPartFieldDefinition(new ContentFieldDefinition(""), fieldName, []), Name);
    }

    private sealed class FieldBuilder(ContentPartFieldDefinition field, string partName) : ContentPartFieldDefinitionBuilder(field)
    {
        private ContentFieldDefinition _type = field.FieldDefinition;

        public override string Name => Current.Name;

        public override string FieldType => _type.Name;

        public override string PartName => partName;

        public override ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition)
        {
            _type = fieldDefinition;

            return this;
        }

        public override ContentPartFieldDefinitionBuilder OfType(string fieldType) =>
            OfType(new ContentFieldDefinition(fieldType));

        public override ContentPartFieldDefinition Build() =>
            string.IsNullOrEmpty(_type.Name)
                ? throw new InvalidOperationException($"The field '{Name}' of the part '{partName}' has no type.")
                : new ContentPartFieldDefinition(_type, Name, _settings);
    }
}
