using OrchardCore.ContentManagement.Handlers;

namespace OrchardSite.Engine.Tests.Content;

internal sealed class NoteFieldHandler(EventLog log) : ContentFieldHandler<NoteField>
{
    public override Task ValidatingAsync(ValidateContentFieldContext context, NoteField field)
    {
        if (field.Text == "bad")
        {
            context.Fail("The note is bad.", nameof(field.Text));
        }

        return Task.CompletedTask;
    }

    public override Task PublishedAsync(PublishContentFieldContext context, NoteField field)
    {
        log.Entries.Add($"field published {context.PartName}.{context.ContentPartFieldDefinition.Name}");

        return Task.CompletedTask;
    }
}
