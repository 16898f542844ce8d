namespace OrchardCore.Infrastructure.Entities;

/// <summary>A model is checked; what is wrong with it goes into the result.</summary>
public sealed class ValidatingContext<T>(T model) : HandlerContextBase<T>(model)
{
    public ValidationResultDetails Result { get; } = new();
}
