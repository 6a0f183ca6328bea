using System.Text.Json.Serialization;

namespace PostGen.Benchmarks.Calls;

internal sealed record RawReaction(string AccountId, string PostId, string? CommentId, string? ReactionType, string? AsOrganization);

internal sealed record RawReactionAdded(string Object);

internal sealed record RawMoney(string Currency, double Amount);

internal sealed record RawBudget(RawMoney? Daily, RawMoney? Monthly);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "mode")]
[JsonDerivedType(typeof(RawFree), "FREE")]
[JsonDerivedType(typeof(RawPromoted), "PROMOTED")]
internal abstract record RawPublish(string AccountId, string? Service);

internal sealed record RawFree(string AccountId, string? Service = null) : RawPublish(AccountId, Service);

internal sealed record RawPromoted(string AccountId, string? Service, RawBudget? Budget) : RawPublish(AccountId, Service);

[JsonPolymorphic(TypeDiscriminatorPropertyName = "object")]
[JsonDerivedType(typeof(RawPublished), "LinkedinJobPostingPublished")]
[JsonDerivedType(typeof(RawCheckpoint), "LinkedinJobPostingPublishCheckpoint")]
internal abstract record RawOutcome(string JobId);

internal sealed record RawPublished(string JobId, string JobState) : RawOutcome(JobId);

internal sealed record RawCheckpoint(string JobId, string Type) : RawOutcome(JobId);

internal sealed record RawMention(string Name, string ProfileId, bool? IsCompany);

internal sealed record RawPostCreated(string Object, string PostId);

internal sealed record RawProblem(string Type, string? Title, int? Status, string? Detail, string? Instance);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(RawReaction))]
[JsonSerializable(typeof(RawReactionAdded))]
[JsonSerializable(typeof(RawPublish))]
[JsonSerializable(typeof(RawOutcome))]
[JsonSerializable(typeof(RawMention[]))]
[JsonSerializable(typeof(RawPostCreated))]
[JsonSerializable(typeof(RawProblem))]
internal sealed partial class RawContext : JsonSerializerContext;
