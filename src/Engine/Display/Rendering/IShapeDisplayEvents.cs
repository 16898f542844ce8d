namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Listens to the display of every shape.</summary>
public interface IShapeDisplayEvents
{
    Task DisplayingAsync(ShapeDisplayContext context);

    Task DisplayedAsync(ShapeDisplayContext context);

    Task DisplayingFinalizedAsync(ShapeDisplayContext context);
}
