namespace OrchardCore.Infrastructure.Entities;

/// <summary>A model was checked.</summary>
public sealed class ValidatedContext<T>(T model, ValidationResultDetails result) : HandlerContextBase<T>(model)
{
    public ValidationResultDetails Result { get; } = result;
}
