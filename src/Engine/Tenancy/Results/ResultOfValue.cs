namespace OrchardCore.Infrastructure;

/// <summary>A result that carries a value when it succeeded.</summary>
public class Result<TValue> : Result
{
    private Result()
    {
    }

    public TValue? Value { get; set; }

    internal static Result<TValue> Of(TValue value) => new() { Value = value, Succeeded = true };

    internal static Result<TValue> Of(ResultError[] errors) => new() { Errors = errors };
}
