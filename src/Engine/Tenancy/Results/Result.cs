using Microsoft.Extensions.Localization;

namespace OrchardCore.Infrastructure;

/// <summary>Whether something succeeded, and why not.</summary>
public class Result
{
    private static readonly Result _success = new() { Succeeded = true };

    private protected Result()
    {
    }

    public IEnumerable<ResultError> Errors { get; private protected init; } = [];

    public bool Succeeded { get; protected set; }

    public static Result Success() => _success;

    public static Result<TValue> Success<TValue>(TValue value) => Result<TValue>.Of(value);

    public static Result Failed(LocalizedString error) => Failed(new ResultError { Message = error });

    public static Result Failed(params ResultError[] errors) => new() { Errors = errors };

    public static Result<TValue> Failed<TValue>(LocalizedString error) => Failed<TValue>(new ResultError { Message = error });

    public static Result<TValue> Failed<TValue>(params ResultError[] errors) => Result<TValue>.Of(errors);
}
