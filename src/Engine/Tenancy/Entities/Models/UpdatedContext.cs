namespace OrchardCore.Infrastructure.Entities;

/// <summary>A model was changed.</summary>
public sealed class UpdatedContext<T>(T model) : HandlerContextBase<T>(model);
