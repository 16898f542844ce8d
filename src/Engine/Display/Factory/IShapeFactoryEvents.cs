namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Listens to the making of every shape.</summary>
public interface IShapeFactoryEvents
{
    void Creating(ShapeCreatingContext context);

    void Created(ShapeCreatedContext context);
}
