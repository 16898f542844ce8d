using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardSite.Engine.Identity.Users.Drivers;

/// <summary>An item of the menu of the person signed in renders by its differentiator: <c>UserMenuItems__Profile</c>.</summary>
internal sealed class UserMenuShapes : ShapeTableProvider
{
    private const string Items = "UserMenuItems";

    public override ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        builder.Describe(Items).OnDisplaying(context =>
        {
            var metadata = context.Shape.Metadata;
            metadata.Alternates.Add($"{Items}__{metadata.Differentiator}");
            metadata.Alternates.Add($"{Items}_{metadata.DisplayType}__{metadata.Differentiator}");
        });

        return ValueTask.CompletedTask;
    }
}
