using OrchardCore.ContentFields.Fields;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.ContentFields.Indexing;

/// <summary>A text, by its words.</summary>
internal sealed class TextFieldIndexHandler : ContentFieldIndexHandler<TextField>
{
    public override Task BuildIndexAsync(TextField field, BuildFieldIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            context.DocumentIndex.Set(key, field.Text, context.Settings.ToOptions());
        }

        return Task.CompletedTask;
    }
}
