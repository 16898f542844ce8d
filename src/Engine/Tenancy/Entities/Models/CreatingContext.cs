namespace OrchardCore.Infrastructure.Entities;

/// <summary>A model is about to be created.</summary>
public sealed class CreatingContext<T>(T model) : HandlerContextBase<T>(model);
