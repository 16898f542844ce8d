namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>A base for listeners that care about one of the two events.</summary>
public abstract class ShapeFactoryEvents : IShapeFactoryEvents
{
    public virtual void Creating(ShapeCreatingContext context)
    {
    }

    public virtual void Created(ShapeCreatedContext context)
    {
    }
}
