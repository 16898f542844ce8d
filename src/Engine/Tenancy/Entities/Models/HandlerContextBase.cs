namespace OrchardCore.Infrastructure.Entities;

/// <summary>What a handler of models is told.</summary>
public abstract class HandlerContextBase<T>
{
    public HandlerContextBase(T model)
    {
        Model = model;
    }

    public T Model { get; }
}
