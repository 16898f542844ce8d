using OrchardCore.ContentFields.Fields;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.ContentFields.Indexing;

/// <summary>A number.</summary>
internal sealed class NumericFieldIndexHandler : ContentFieldIndexHandler<NumericField>
{
    public override Task BuildIndexAsync(NumericField field, BuildFieldIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            context.DocumentIndex.Set(key, field.Value, context.Settings.ToOptions());
        }

        return Task.CompletedTask;
    }
}
