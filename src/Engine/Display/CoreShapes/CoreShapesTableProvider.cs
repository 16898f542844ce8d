using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Utilities;

namespace OrchardSite.Engine.Display.CoreShapes;

/// <summary>Alternates of the core shapes: a zone by its name, a message by its type.</summary>
internal sealed class CoreShapesTableProvider : ShapeTableProvider
{
    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe("Zone").OnDisplaying(context =>
        {
            if (context.Shape.TryGetProperty<string>("ZoneName", out var name))
            {
                context.Shape.Metadata.Alternates.Add("Zone__" + name.EncodeAlternateElement());
            }
        });
        builder.Describe("Message").OnDisplaying(context =>
        {
            if (context.Shape.Properties.TryGetValue("Type", out var type) && type is not null)
            {
                context.Shape.Metadata.Alternates.Add($"Message__{type}");
            }
        });
        return ValueTask.CompletedTask;
    }
}
