using OrchardCore.ContentFields.Fields;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.ContentFields.Indexing;

/// <summary>A moment.</summary>
internal sealed class DateTimeFieldIndexHandler : ContentFieldIndexHandler<DateTimeField>
{
    public override Task BuildIndexAsync(DateTimeField field, BuildFieldIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            context.DocumentIndex.Set(key, Moments.OfDay(field.Value), context.Settings.ToOptions());
        }

        return Task.CompletedTask;
    }
}
