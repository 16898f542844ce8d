using OrchardCore.ContentFields.Fields;
using OrchardCore.Indexing;

namespace OrchardSite.Engine.Cms.ContentFields.Indexing;

/// <summary>A day, as its first moment in UTC.</summary>
internal sealed class DateFieldIndexHandler : ContentFieldIndexHandler<DateField>
{
    public override Task BuildIndexAsync(DateField field, BuildFieldIndexContext context)
    {
        foreach (var key in context.Keys)
        {
            context.DocumentIndex.Set(key, Moments.OfDay(field.Value), context.Settings.ToOptions());
        }

        return Task.CompletedTask;
    }
}
