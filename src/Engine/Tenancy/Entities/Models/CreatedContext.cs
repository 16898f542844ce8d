namespace OrchardCore.Infrastructure.Entities;

/// <summary>A model was created.</summary>
public sealed class CreatedContext<T>(T model) : HandlerContextBase<T>(model);
